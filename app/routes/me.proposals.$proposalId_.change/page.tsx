import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { ErrorSummary } from '~/app/ui/error-summary';
import { Field } from '~/app/ui/field';
import type { OwnProposalView } from '~/app/usecases/read-own-proposal';
import { WhoToCall } from '~/app/views/who-to-call';

/** Characters of her own words about what she wants otherwise. */
export const longestNote = 1000;

interface ChangePageProps {
  readonly proposal: OwnProposalView;
  readonly sent?: {
    readonly errors: Readonly<Record<string, string>>;
    readonly values: Readonly<Record<string, string | string[]>>;
  };
}

/** Every fact with what is good about telling and about waiting, each to keep or take away. */
export function ChangePage({ proposal, sent }: ChangePageProps) {
  const t = useMessages();
  const { change } = t.jobseeker;
  const { id, items, cardHash, specialist } = proposal;
  const note = sent?.errors.note;
  return (
    <PlainFrame title={change.title} lead={change.lead}>
      <ErrorSummary
        title={t.common.errors.summaryTitle}
        errors={note ? [{ fieldId: 'note', text: note }] : []}
      />
      <Form method="post" className="form">
        <input type="hidden" name="cardHash" value={cardHash} />
        <Choice
          id="keep"
          name="keep"
          kind="checkbox"
          legend={change.itemsLegend}
          hint={change.itemsHint}
          chosen={sent ? [sent.values.keep ?? []].flat() : items.map((item) => item.id)}
          options={items.map((item) => ({
            value: item.id,
            label: item.kind.endsWith('condition') ? change.bestWhen(item.text) : item.text,
            hint: `${change.whyTell} ${item.whyTell} ${change.whyNotTell} ${item.whyNotTell}`,
          }))}
        />
        <Field
          id="note"
          name="note"
          kind="textarea"
          label={change.noteLabel}
          hint={change.noteHint}
          error={note}
          maxLength={longestNote}
          defaultValue={sent ? String(sent.values.note ?? '') : undefined}
        />
        <Button intent="send">{change.send}</Button>
      </Form>
      <p>
        <a className="back-link" href={`/me/proposals/${id}`}>
          {change.back}
        </a>
      </p>
      <WhoToCall {...specialist} />
    </PlainFrame>
  );
}
