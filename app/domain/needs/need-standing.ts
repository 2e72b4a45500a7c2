import type { NeedState } from './need-state';

/** How a need stands to the company that posted it; `agreed` where it has led to an agreement. */
export type NeedStanding = NeedState | 'agreed';

/** A need stays open for more people, but its company is told first that there is an agreement. */
export function needStanding(state: NeedState, hasAgreement: boolean): NeedStanding {
  return hasAgreement && state !== 'closed' ? 'agreed' : state;
}
