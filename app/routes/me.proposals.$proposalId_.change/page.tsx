import { Form } from '@remix-run/react';
import {
  disclosureKinds,
  type DisclosureItem,
  type DisclosureKind,
} from '~/app/domain/consent/disclosure-item';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { ErrorSummary } from '~/app/ui/error-summary';
import { Field } from '~/app/ui/field';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';
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
  const { id, needsUntold, cardHash, specialist } = proposal;
  const items = proposal.items.filter((item) => !needsUntold.some((one) => one.id === item.id));
  const kept = sent ? [sent.values.keep ?? []].flat() : items.map((item) => item.id);
  const note = sent?.errors.note;
  return (
    <PlainFrame title={change.title} lead={change.lead}>
      <ErrorSummary
        title={t.forms.faultsTitle}
        errors={note ? [{ fieldId: 'note', text: note }] : []}
      />
      <Form method="post" className="form">
        <input type="hidden" name="cardHash" value={cardHash} />
        {disclosureKinds.map((kind) => (
          <Told
            key={kind}
            kind={kind}
            items={items.filter((item) => item.kind === kind)}
            kept={kept}
          />
        ))}
        {needsUntold.length > 0 ? (
          <section className="stack-tight" id="needs">
            <h2>{change.needsTitle}</h2>
            <Choice
              id="keep-needs"
              name="keep"
              kind="checkbox"
              legend={change.needsText}
              chosen={kept}
              options={optionsOf(needsUntold, change)}
            />
          </section>
        ) : null}
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

interface ToldProps {
  readonly kind: DisclosureKind;
  readonly items: readonly DisclosureItem[];
  readonly kept: readonly string[];
}

/** Facts of one kind, each with why to tell it and why to wait. */
function Told({ kind, items, kept }: ToldProps) {
  const t = useMessages().jobseeker.change;
  if (items.length === 0) return null;
  return (
    <Choice
      id={`keep-${kind}`}
      name="keep"
      kind="checkbox"
      legend={t.kinds[kind]}
      chosen={kept}
      options={optionsOf(items, t)}
    />
  );
}

/** Each fact with why to tell it and why to wait. */
function optionsOf(items: readonly DisclosureItem[], t: { whyTell: string; whyNotTell: string }) {
  return items.map(({ id, text, whyTell, whyNotTell }) => ({
    value: id,
    label: text,
    hint: (
      <>
        {`${t.whyTell} ${whyTell}`}
        <br />
        {`${t.whyNotTell} ${whyNotTell}`}
      </>
    ),
  }));
}
