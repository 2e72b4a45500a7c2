import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { AgreementTerms } from './agreement-terms';

export const agreementDates = [
  'startOn',
  'evaluationOn',
  'midwayOn',
  'payTalkOn',
  'decisionOn',
  'endOn',
  'followUpUntilOn',
] as const;
export type AgreementDate = (typeof agreementDates)[number];

/** The first of the agreed dates that is today or later; null when all have passed. */
export function nextDateIn(
  terms: Pick<AgreementTerms, AgreementDate>,
  today: PlainDate,
): { readonly what: AgreementDate; readonly on: PlainDate } | null {
  const coming = agreementDates.flatMap((what) => {
    const on = terms[what];
    return on && on >= today ? [{ what, on }] : [];
  });
  return coming.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null;
}
