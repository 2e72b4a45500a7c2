import { Form } from '@remix-run/react';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import { Select } from '~/app/ui/select';

interface GiveProps {
  readonly profileId: string;
  readonly code: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly answer: FormState | undefined;
}

/** Asks a person whether a colleague may take over. */
export function GivePage({ profileId, code, colleagues, answer }: GiveProps) {
  const { give: t, rule } = useMessages().specialist.handOvers;
  return (
    <PageFrame title={t.title(code)} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {colleagues.length === 0 ? (
        <EmptyState title={t.nobody} />
      ) : (
        <Form method="post" className="form" noValidate>
          <p>{rule}</p>
          <Select
            id="toId"
            name="toId"
            label={t.colleague}
            hint={t.hint}
            emptyLabel={t.choose}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={answer && textOf(answer, 'toId')}
            error={answer?.errors['toId']}
          />
          <div className="actions">
            <Button intent="ask">{t.send}</Button>
            <a href={`/profiles/${profileId}`}>{t.stop}</a>
          </div>
        </Form>
      )}
    </PageFrame>
  );
}
