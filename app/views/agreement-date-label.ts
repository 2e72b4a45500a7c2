import type { KindToRead } from '../domain/agreements/kind-to-read';
import type { AgreementDate } from '../domain/agreements/next-date';
import type { Messages } from '../i18n/messages';

type Words = Messages['agreement']['sheet'];

/** What is done on a date: in a job nobody decides at an end whether it goes on, as of a trial. */
export function agreementDateLabel(what: AgreementDate, kind: KindToRead, t: Words): string {
  if (what === 'endOn' && kind === 'trial') return t.trialEndOn;
  const isJob = kind === 'paidTrial' || kind === 'employment';
  return isJob && (what === 'payTalkOn' || what === 'decisionOn') ? t.ofJob[what] : t[what];
}
