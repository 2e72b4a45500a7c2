import type { PlainDate } from '../calendar/plain-date';
import type { DecisionParty } from '../agreements/decision';
import type { FollowUp, FollowUpParty } from './follow-up';

/** Through whom each party is reached. */
const reachedBy: Record<DecisionParty, readonly FollowUpParty[]> = {
  jobseeker: ['jobseeker'],
  employer: ['employer', 'buddy', 'colleagues'],
};

/** Whether a contact answers what a party asked that day: it was not before, and the party was in it. */
export function answersRequest(
  { on, withWhom }: Pick<FollowUp, 'on' | 'withWhom'>,
  { party, askedOn }: { readonly party: DecisionParty; readonly askedOn: PlainDate },
): boolean {
  return on >= askedOn && withWhom.some((who) => reachedBy[party].includes(who));
}
