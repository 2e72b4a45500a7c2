import type { ProposalLine } from './read-proposal-lines';

/**
 * How much it matters that the specialist acts today, the most first: somebody outside has answered
 * and waits for her, somebody is to be rung, the rest is hers to take on; what has its day ahead
 * comes last.
 */
function urgencyOf({ state, call, meeting }: ProposalLine): number {
  if (state === 'meeting' && meeting && !meeting.isOver) return 3;
  if (state === 'question' || state === 'interested') return 0;
  if (call) return 1;
  return state === 'meeting' ? 0 : 2;
}

/** By urgency; what has waited longest before what is newer, and meetings by their day. */
export function byUrgency(one: ProposalLine, other: ProposalLine): number {
  const when = ({ meeting, changedAt }: ProposalLine) =>
    meeting && !meeting.isOver ? meeting.onDate : changedAt;
  return (
    urgencyOf(one) - urgencyOf(other) ||
    when(one).localeCompare(when(other)) ||
    one.id.localeCompare(other.id)
  );
}
