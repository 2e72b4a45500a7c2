import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { Consent } from './consent';
import type { ConsentPurpose } from './consent-purpose';

/** What decides whether a consent holds; how it was given does not. */
export type ConsentTerms = Omit<Consent, 'given' | 'hadInterpreter'>;

export type ConsentQuestion = {
  readonly companyId: string;
  readonly cardHash: string;
  readonly purpose: ConsentPurpose;
  /** The instant asked about, ISO UTC. */
  readonly at: string;
};

/** Whether this consent lets the card (or name) be shown to the company at that instant. */
export function consentInForce(consent: ConsentTerms, question: ConsentQuestion): boolean {
  return isAboutTheSame(consent, question) && holdsAt(consent, question.at);
}

function isAboutTheSame(consent: ConsentTerms, question: ConsentQuestion): boolean {
  return (
    consent.companyId === question.companyId &&
    consent.cardHash === question.cardHash &&
    consent.purpose === question.purpose
  );
}

function holdsAt({ givenAt, untilOn, withdrawnAt }: ConsentTerms, at: string): boolean {
  const instant = Date.parse(at);
  const isGiven = Date.parse(givenAt) <= instant;
  const isWithdrawn = withdrawnAt !== null && Date.parse(withdrawnAt) <= instant;
  const isOver = untilOn !== null && osloDateOf(new Date(instant)) > untilOn;
  return isGiven && !isWithdrawn && !isOver;
}
