/** States of a need, in the order they are reached (domain §4). */
export const needStates = ['draft', 'submitted', 'analysed', 'open', 'paused', 'closed'] as const;
export type NeedState = (typeof needStates)[number];

/** States somebody works on the need in: what a pause interrupts and goes back to. */
export const workedOnStates = ['submitted', 'analysed', 'open'] as const;
export type WorkedOnState = (typeof workedOnStates)[number];
