import type { ProposalState } from './proposal-state';

/** Who a proposal waits for; `nobody` when it has come to its end or rests. */
export type WaitsFor = 'specialist' | 'jobseeker' | 'employer' | 'nobody';

const waits: Readonly<Record<ProposalState, WaitsFor>> = {
  drafted: 'specialist',
  asked: 'jobseeker',
  consented: 'specialist',
  queued: 'employer',
  shown: 'employer',
  question: 'specialist',
  answered: 'employer',
  interested: 'specialist',
  'not-now': 'specialist',
  meeting: 'specialist',
  declined: 'nobody',
  agreement: 'nobody',
  ended: 'nobody',
  withdrawn: 'nobody',
  paused: 'nobody',
};

/**
 * Whether a proposal rests while its need is on hold: it waits for the company, and for no answer
 * of the specialist's first.
 */
export function restsInAPause(state: ProposalState): boolean {
  return waitsFor(state) === 'employer';
}

/** Whose move is next (domain §7). */
export function waitsFor(state: ProposalState): WaitsFor {
  return waits[state];
}
