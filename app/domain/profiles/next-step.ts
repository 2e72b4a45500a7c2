import { addDays, type PlainDate } from '../calendar/plain-date';
import { isFinal, type ProposalState } from '../proposals/proposal-state';

/** Days after which someone who has had no proposal is brought before her specialist (domain §14). */
const longestWait = 30;

/** Why somebody needs a next step: what ended last, or that nothing has been proposed for long. */
export type NextStepReason =
  | 'declined'
  | 'withdrawn'
  | 'ended'
  | 'agreement-ended'
  | 'no-proposal'
  | 'never-proposed';

export interface NextStep {
  readonly why: NextStepReason;
  readonly sinceOn: PlainDate;
}

export interface CaseStand {
  /** The day the case began with this service. */
  readonly begunOn: PlainDate;
  readonly proposals: readonly {
    readonly state: ProposalState;
    readonly proposedOn: PlainDate;
    readonly changedOn: PlainDate;
  }[];
  /** The days her agreements ended. */
  readonly agreementsEndedOn: readonly PlainDate[];
  /** She has an agreement that is under way or in force. */
  readonly hasAgreement: boolean;
}

/**
 * What somebody nobody else would see waits for: the search opens again the day the last thing
 * ends (domain §9), and thirty days without a proposal are never passed over. Null while something
 * is going on that stands elsewhere.
 */
export function nextStepOf(stand: CaseStand, today: PlainDate): NextStep | null {
  const { begunOn, proposals, agreementsEndedOn, hasAgreement } = stand;
  if (hasAgreement) return null;
  const last = lastEnd(proposals, agreementsEndedOn);
  if (last && proposals.every(({ state }) => isFinal(state))) return last;
  const proposedOn = proposals
    .map((each) => each.proposedOn)
    .sort()
    .at(-1);
  if (addDays(proposedOn ?? begunOn, longestWait) > today) return null;
  return proposedOn
    ? { why: 'no-proposal', sinceOn: proposedOn }
    : { why: 'never-proposed', sinceOn: begunOn };
}

function lastEnd(
  proposals: CaseStand['proposals'],
  agreementsEndedOn: readonly PlainDate[],
): NextStep | undefined {
  const ends: NextStep[] = [
    // An agreement's proposal ends with the agreement, whose own day says when.
    ...proposals.flatMap(({ state, changedOn }) =>
      isFinal(state) && state !== 'agreement' ? [{ why: state, sinceOn: changedOn }] : [],
    ),
    ...agreementsEndedOn.map((sinceOn) => ({ why: 'agreement-ended' as const, sinceOn })),
  ];
  return ends.sort((a, b) => (a.sinceOn < b.sinceOn ? -1 : 1)).at(-1);
}
