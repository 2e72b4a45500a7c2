import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { Consent, ConsentPurpose } from './consent';

export type ConsentQuestion = {
  readonly companyId: string;
  readonly cardHash: string;
  readonly purpose: ConsentPurpose;
  /** The instant asked about, ISO UTC. */
  readonly at: string;
};

/** Whether this consent lets the card (or name) be shown to the company at that instant. */
export function consentInForce(consent: Consent, question: ConsentQuestion): boolean {
  return isAboutTheSame(consent, question) && holdsAt(consent, question.at);
}

function isAboutTheSame(consent: Consent, question: ConsentQuestion): boolean {
  return (
    consent.companyId === question.companyId &&
    consent.cardHash === question.cardHash &&
    consent.purpose === question.purpose
  );
}

function holdsAt({ givenAt, untilOn, withdrawnAt }: Consent, at: string): boolean {
  const instant = Date.parse(at);
  const isGiven = Date.parse(givenAt) <= instant;
  const isWithdrawn = withdrawnAt !== null && Date.parse(withdrawnAt) <= instant;
  const isOver = untilOn !== null && osloDateOf(new Date(instant)) > untilOn;
  return isGiven && !isWithdrawn && !isOver;
}
