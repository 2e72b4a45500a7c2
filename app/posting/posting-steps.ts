/** The screens of a posting, in order; the receipt that follows them asks nothing. */
export const postingSteps = [
  'what',
  'when',
  'about',
  'tasks',
  'place',
  'afterwards',
  'check',
] as const;
export type PostingStep = (typeof postingSteps)[number];
