import type { AgreementTerms } from '../agreement-terms';
import { soundPaidTrial, soundTrial } from '../sound-terms.fixture';
import type { GapFacts, SolvedRefusal } from './gap-facts';
import type { GapCode } from './gap-wording';

export const facts: GapFacts = { today: '2026-11-22', earlierUnpaidTrials: 0 };
export const approved = (
  exception: 'long-trial' | 'second-unpaid-trial' | 'no-chance-of-contract',
) => ({
  administratorApprovals: [{ exception, reason: 'Avtalt med bedriften.' }],
});

/** What is wrong, the gaps it gives, and the terms and facts in which it is wrong. */
export type GapCase = [string, GapCode[], AgreementTerms, Partial<GapFacts>?];

export const unpaid = (pay: object) =>
  ({ ...soundTrial, pay: { ...soundTrial.pay, ...pay } }) as AgreementTerms;
export const paid = (pay: object) =>
  ({ ...soundPaidTrial, pay: { ...soundPaidTrial.pay, ...pay } }) as AgreementTerms;
/** Two mornings a week. */
export const mornings = (from: string, to: string): AgreementTerms['times'] =>
  (['mon', 'tue'] as const).map((day) => ({ day, from, to }));
export const untimed = [{ title: 'Vaske', hoursPerWeek: 10, when: '' }];
/** A no to what the whole job asks, solved. */
export const solvedNo = (more: Partial<SolvedRefusal>): SolvedRefusal => ({
  text: 'Jobbe om morgenen.',
  how: 'Vi flytter arbeidet til klokka ti.',
  isChange: false,
  change: null,
  tasks: [],
  times: [],
  hours: null,
  ...more,
});
export const longTrial = { ...soundTrial, endOn: '2027-02-22' };
export const withParties = (...roles: string[]) => ({
  ...soundTrial,
  parties: soundTrial.parties.filter(({ role }) => roles.includes(role)),
});
