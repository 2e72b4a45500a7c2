import { Form } from '@remix-run/react';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import type { PartyView } from '~/app/usecases/agreements/read-as-party';
import type { SentAnswer } from './page';

interface AnswerFormsProps {
  readonly view: Pick<PartyView, 'contentHash' | 'name' | 'role'>;
  readonly sent?: SentAnswer;
}

/**
 * Yes with a typed name; a change in words; or no. One form, so that nothing typed is lost
 * whichever is pressed. Each answer carries the hash of what was read, and by whom.
 */
export function AnswerForms({ view, sent }: AnswerFormsProps) {
  const { contentHash, name, role } = view;
  const t = useMessages().agreement.accept;
  const typed = (name: string) => String(sent?.values[name] ?? '');
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="contentHash" value={contentHash} />
      <input type="hidden" name="party" value={role} />
      <section className="stack" id="answer">
        <h2>{t.answerTitle}</h2>
        <Field
          id="name"
          name="name"
          label={t.nameLabel}
          hint={t.nameHint(name)}
          error={sent?.errors.name}
          defaultValue={typed('name')}
          maxLength={120}
          autoComplete="name"
        />
        <Button intent="accept">{t.accept}</Button>
      </section>
      <section className="stack">
        <h2>{t.changeTitle}</h2>
        <Field
          id="note"
          name="note"
          kind="textarea"
          label={t.noteLabel}
          hint={t.noteHint}
          error={sent?.errors.note}
          defaultValue={typed('note')}
          maxLength={1000}
        />
        <TextDoubt doubt={sent?.doubt} />
        <div className="actions">
          <Button intent="change" tone="secondary">
            {t.change}
          </Button>
          <Button intent="no" tone="secondary">
            {t.no}
          </Button>
        </div>
      </section>
    </Form>
  );
}
