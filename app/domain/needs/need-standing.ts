import type { NeedState } from './need-state';

/** How a need stands to the company that posted it; `agreed` where it has led to an agreement. */
export type NeedStanding = NeedState | 'agreed';

interface Around {
  /** It has led to an agreement. */
  readonly hasAgreement: boolean;
  /** The cooperation with its company is over. */
  readonly isOver: boolean;
}

/**
 * A need stays open for more people, but its company is told first that there is an agreement. When
 * the cooperation is over nobody is looked for, whatever the need's own state.
 */
export function needStanding(state: NeedState, { hasAgreement, isOver }: Around): NeedStanding {
  if (hasAgreement && state !== 'closed') return 'agreed';
  return isOver && state !== 'draft' ? 'closed' : state;
}
