/** States that something may still follow, in the order they are usually reached (domain §7). */
export const openStates = [
  'drafted',
  'asked',
  'consented',
  'queued',
  'shown',
  'question',
  'answered',
  'interested',
  'not-now',
  'meeting',
] as const;

/**
 * States that nothing follows, but for a no she takes back: `agreement` is one in force, which its
 * parties end themselves.
 */
export const finalStates = ['declined', 'agreement', 'ended', 'withdrawn'] as const;

export const proposalStates = [...openStates, ...finalStates, 'paused'] as const;

export type OpenState = (typeof openStates)[number];
export type FinalState = (typeof finalStates)[number];
export type ProposalState = (typeof proposalStates)[number];

/** How a proposal stands. A paused one knows where it goes back to and who asked for the pause. */
export type ProposalStanding =
  | { readonly state: OpenState | FinalState }
  | {
      readonly state: 'paused';
      readonly resumesAt: OpenState;
      readonly pausedBy: 'jobseeker' | 'specialist';
    };

export const firstStanding: ProposalStanding = { state: 'drafted' };

/** Whether the proposal has come to its end, good or not. */
export function isFinal(state: ProposalState): state is FinalState {
  return finalStates.some((final) => final === state);
}

const statesShown: readonly ProposalState[] = [
  'shown',
  'question',
  'answered',
  'interested',
  'not-now',
  'meeting',
  'agreement',
];

/** Whether the employer may read its card, as long as the consent behind it is in force. */
export function isShownToEmployer(state: ProposalState): boolean {
  return statesShown.includes(state);
}

/** Whether she has said yes to the card and the company is still to read it. */
export function isReadyToShow(state: ProposalState): boolean {
  return state === 'consented' || state === 'queued';
}
