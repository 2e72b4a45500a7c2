import { ok, refuse, type Result } from '~/app/domain/result';
import {
  proposalMoves,
  type ProposalActor,
  type ProposalMove,
  type ProposalMoveName,
} from './proposal-moves';
import { openStates, type ProposalStanding } from './proposal-state';

export type ProposalEvent = {
  readonly kind: ProposalMoveName | 'pause' | 'resume';
  readonly by: ProposalActor;
};

/**
 * Why an event changes nothing: `not-yours` – another decides this;
 * `not-now` – the proposal is in a state that does not allow it.
 */
export type ProposalRefusal = 'not-yours' | 'not-now';

type NextStanding = Result<ProposalStanding, ProposalRefusal>;

/** How a proposal stands after `event`, or why the event does not count (domain §7). */
export function proposalAfter(standing: ProposalStanding, event: ProposalEvent): NextStanding {
  if (event.kind === 'pause') return pause(standing, event.by);
  if (event.kind === 'resume') return resume(standing, event.by);

  const move: ProposalMove = proposalMoves[event.kind];
  if (!move.by.includes(event.by)) return refuse('not-yours');
  return isAllowed(standing, event.kind) ? ok({ state: move.to }) : refuse('not-now');
}

/** A pause stops every move but the two that close the proposal. */
function isAllowed({ state }: ProposalStanding, kind: ProposalMoveName): boolean {
  if (state === 'paused') return kind === 'withdraw' || kind === 'end';
  return proposalMoves[kind].from.some((from) => from === state);
}

function pause({ state }: ProposalStanding, by: ProposalActor): NextStanding {
  if (isEmployer(by)) return refuse('not-yours');
  const resumesAt = openStates.find((open) => open === state);
  if (!resumesAt) return refuse('not-now');
  const pausedBy = by === 'specialist' ? 'specialist' : 'jobseeker';
  return ok({ state: 'paused', resumesAt, pausedBy });
}

function isEmployer(by: ProposalActor): boolean {
  return by === 'employer' || by === 'employer-by-phone';
}

/** A pause the jobseeker asked for is hers to end. */
function resume(standing: ProposalStanding, by: ProposalActor): NextStanding {
  if (isEmployer(by)) return refuse('not-yours');
  if (standing.state !== 'paused') return refuse('not-now');
  if (standing.pausedBy === 'jobseeker' && by === 'specialist') return refuse('not-yours');
  return ok({ state: standing.resumesAt });
}
