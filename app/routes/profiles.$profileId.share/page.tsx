import { Form } from '@remix-run/react';
import { formatShortDate } from '~/app/domain/calendar/format-date';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { longestPurpose } from '~/app/domain/consent/case-sharing';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { DateLine, Note } from '~/app/forms/form-fields';
import { faultsOf, textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import { shareTexts } from './share-form';

interface ShareProps {
  readonly profileId: string;
  readonly code: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly latestOn: PlainDate;
  readonly formId: string;
  readonly answer: FormAnswer | undefined;
}

/** Asks a person whether one colleague may read: whom, why and until when. */
export function SharePage(props: ShareProps) {
  const { code, colleagues, answer } = props;
  const t = useMessages().specialist.sharings.form;
  const form: FormState = answer ?? { values: {}, errors: {} };
  return (
    <PageFrame title={t.title(code)} lead={t.lead}>
      <FormFaults errors={faultsOf(form)} />
      <div className="stack">
        <Notice title={t.seesTitle}>
          <Points points={t.sees} />
        </Notice>
        <Notice title={t.seesNotTitle}>
          <Points points={t.seesNot} />
        </Notice>
        {colleagues.length === 0 ? (
          <EmptyState title={t.nobody} />
        ) : (
          <ShareForm {...props} form={form} />
        )}
      </div>
    </PageFrame>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function ShareForm({
  profileId,
  colleagues,
  latestOn,
  formId,
  answer,
  form,
}: ShareProps & { form: FormState }) {
  const t = useMessages().specialist.sharings.form;
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
      <Select
        id="colleagueId"
        name="colleagueId"
        label={t.colleague}
        emptyLabel={t.choose}
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={textOf(form, 'colleagueId')}
        error={form.errors['colleagueId']}
      />
      <LookedOver texts={shareTexts}>
        <Note
          name="purpose"
          label={t.purpose}
          hint={t.purposeHint}
          longest={longestPurpose}
          form={form}
        />
      </LookedOver>
      <DateLine
        name="untilOn"
        label={t.untilOn}
        hint={t.untilHint(formatShortDate(latestOn))}
        form={form}
      />
      <TextDoubt doubt={answer?.doubt} />
      <div className="actions">
        <Button intent="ask">{t.send}</Button>
        <a href={`/profiles/${profileId}`}>{t.stop}</a>
      </div>
    </Form>
  );
}
