import { Form } from '@remix-run/react';
import { decisionParties, longestDecisionNote } from '~/app/domain/agreements/decision';
import { formatDate } from '~/app/domain/calendar/format-date';
import { AnyOf, DateLine, Note } from '~/app/forms/form-fields';
import { chosenOf, textOf, type FormState } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import { Select } from '~/app/ui/select';
import type { AgreementPageProps } from './page';
import { decisionTexts } from './decision-texts';

/** A party wants to stop: who, what it wrote, and that they have talked. */
export function StopWishes({ agreement: { stopWishes } }: Pick<AgreementPageProps, 'agreement'>) {
  const t = useMessages().decision.wishes;
  if (stopWishes.length === 0) return null;
  return (
    <Notice tone="warning" title={t.title}>
      {stopWishes.map(({ id, party, sentOn, words }) => (
        <p key={id}>
          {t.sent(t.from[party], formatDate(sentOn))} {words ? `«${words}»` : null}
        </p>
      ))}
      <p>{t.text}</p>
      <Form method="post">
        <Button intent="talked" tone="secondary">
          {t.talked}
        </Button>
      </Form>
    </Notice>
  );
}

/** What was decided, once it is; with a new agreement, the way to make it. */
export function DecisionMade({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const { made: t, ...words } = useMessages().decision;
  const { decision, lacksNext, proposalId } = agreement;
  if (decision === null) return null;
  const { outcome, stopReason, decidedOn, decidedWith, note } = decision;
  return (
    <Notice tone="success" title={t.title(words.outcomes[outcome])}>
      <p>
        {t.on(formatDate(decidedOn))} {t.with(decidedWith.map((party) => words.parties[party]))}
      </p>
      {stopReason ? <p>{t.reason(words.stopReasons[stopReason])}</p> : null}
      {note ? <p>«{note}»</p> : null}
      {lacksNext ? (
        <ButtonLink href={`/agreements/new?proposal=${proposalId}`}>{t.makeNew}</ButtonLink>
      ) : null}
    </Notice>
  );
}

/** The decision at the end, or before it: recorded once, after the talk. */
export function Decide({ agreement, sent }: AgreementPageProps) {
  const { edit: t, outcomes, stopReasons, parties } = useMessages().decision;
  const { decidable } = agreement;
  if (decidable === null) return null;
  const form: FormState = {
    values: { decidedOn: decidable.today, ...sent?.values },
    errors: sent?.errors ?? {},
  };
  const [only, ...more] = decidable.outcomes;
  const isDue = agreement.document.status === 'decision-overdue';
  return (
    <Fold title={t.title} isOpen={isDue || Object.keys(form.errors).length > 0}>
      <p>{t.text}</p>
      <Form method="post" className="form" noValidate>
        <Choice
          id="outcome"
          name="outcome"
          legend={t.legend}
          error={form.errors['outcome']}
          chosen={more.length === 0 && only ? [only] : chosenOf(form, 'outcome')}
          options={decidable.outcomes.map((value) => ({
            value,
            label: outcomes[value],
            hint: t.outcomeHints[value],
          }))}
        />
        <Select
          id="stopReason"
          name="stopReason"
          label={t.reason}
          hint={t.reasonHint}
          emptyLabel={t.choose}
          options={Object.entries(stopReasons).map(([value, label]) => ({ value, label }))}
          defaultValue={textOf(form, 'stopReason')}
          error={form.errors['stopReason']}
        />
        <DateLine name="decidedOn" label={t.decidedOn} form={form} />
        <AnyOf
          name="decidedWith"
          label={t.with}
          form={form}
          options={Object.fromEntries(decisionParties.map((party) => [party, parties[party]]))}
        />
        <LookedOver texts={decisionTexts}>
          <Note
            name="note"
            label={t.note}
            hint={t.noteHint}
            longest={longestDecisionNote}
            form={form}
            isOptional
          />
        </LookedOver>
        <TextDoubt doubt={sent?.doubt} field="note" />
        <Button intent="decide">{t.save}</Button>
      </Form>
    </Fold>
  );
}

/** From the agreement to whom and what it is about. */
export function AgreementLinks({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const { decision, specialist } = useMessages();
  const t = decision.links;
  const { id, isInForce, profileId, code, companyId, companyName, proposalId } = agreement;
  return (
    <p className="actions">
      {isInForce ? <a href={`/agreements/${id}/follow-up`}>{specialist.followUp.open}</a> : null}
      <a href={`/profiles/${profileId}`}>{t.person(code)}</a>
      <a href={`/companies/${companyId}`}>{companyName}</a>
      <a href={`/proposals/${proposalId}`}>{t.proposal}</a>
    </p>
  );
}
