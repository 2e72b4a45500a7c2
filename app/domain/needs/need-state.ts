/** States of a need, in the order they are reached (domain §4). */
export const needStates = ['draft', 'submitted', 'analysed', 'open', 'paused', 'closed'] as const;
export type NeedState = (typeof needStates)[number];

/** States of a need that is sent in and that nobody has completed and opened yet. */
export const newStates = ['submitted', 'analysed'] as const;

/**
 * States somebody works on the need in: it is new or open, and is offered to people. What a pause
 * interrupts and goes back to.
 */
export const workedOnStates = [...newStates, 'open'] as const;
export type WorkedOnState = (typeof workedOnStates)[number];

/** States of a need that is sent in and not closed: a pause may end by itself. */
export const openStates = [...workedOnStates, 'paused'] as const;

/** States in which a need has left the employer's drafts. */
export const postedStates = [...openStates, 'closed'] as const;
export type PostedState = (typeof postedStates)[number];

/** Whether nobody has completed and opened a need yet that stands so. */
export function isNewNeed(state: NeedState): boolean {
  return newStates.some((each) => each === state);
}

/** Whether somebody works on a need that stands so. */
export function isWorkedOn(state: NeedState): state is WorkedOnState {
  return workedOnStates.some((each) => each === state);
}
