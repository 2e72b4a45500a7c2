/**
 * How a person's own «look for this» stands (domain §13): asked, then what her specialist answers,
 * or taken back by herself. No need and no company stands behind it, and no employer reads it.
 */
export const searchStates = ['asked', 'noted', 'looking', 'found', 'cannot', 'taken-back'] as const;
export type SearchState = (typeof searchStates)[number];

export const searchAnswers = ['noted', 'looking', 'found', 'cannot'] as const;
export type SearchAnswer = (typeof searchAnswers)[number];

/** States in which it still waits for something: she may take it back, and it may be answered. */
export const openSearchStates = ['asked', 'noted', 'looking'] as const satisfies SearchState[];

/** Whether it still waits for something. */
export function isOpenSearch(state: SearchState): boolean {
  return openSearchStates.some((open) => open === state);
}

/** The answers that say something new while it stands as it does: never the same again, never back. */
export function answersFrom(state: SearchState): readonly SearchAnswer[] {
  if (state === 'asked') return searchAnswers;
  if (state === 'noted') return ['looking', 'found', 'cannot'];
  return state === 'looking' ? ['found', 'cannot'] : [];
}
