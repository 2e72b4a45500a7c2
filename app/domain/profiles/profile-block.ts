/** The blocks of a profile: each is asked about, and sourced, as one. */
export const profileBlocks = [
  'wish',
  'tasks',
  'ruledOut',
  'experience',
  'trials',
  'learning',
  'time',
  'travel',
  'conditions',
  'support',
] as const;
export type ProfileBlock = (typeof profileBlocks)[number];
