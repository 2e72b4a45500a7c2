import type { AgreementKind } from './agreement-terms';

/** The kinds as a reader is to tell them apart. */
export const kindsToRead = ['jobTaste', 'trial', 'paidTrial', 'employment'] as const;
export type KindToRead = (typeof kindsToRead)[number];

/** A trial that is paid is the first part of a job, and is called so in every list (domain §2.9, §8). */
export function kindToRead(kind: AgreementKind, isPaid: boolean): KindToRead {
  return kind === 'trial' && isPaid ? 'paidTrial' : kind;
}
