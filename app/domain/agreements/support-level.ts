/** How much we are there: 1 contact and meetings, 2 close, 3 intensive at first (domain §8). */
export const supportLevels = [1, 2, 3] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** The five stages of support at a workplace, in order (T A20). */
export const supportStages = [
  'introduction',
  'learning',
  'stabilising',
  'tapering',
  'follow-up',
] as const;
export type SupportStage = (typeof supportStages)[number];

/** How often the specialist is at the workplace and calls, in times a week; ½ is every other week. */
export type SupportFrequency = { readonly visits: number; readonly calls: number };

/** What each level means, stage by stage. Support falls and never rises of itself. */
export const supportFrequencies: Record<SupportLevel, Record<SupportStage, SupportFrequency>> = {
  1: {
    introduction: { visits: 1, calls: 1 },
    learning: { visits: 0, calls: 1 },
    stabilising: { visits: 0, calls: 0.5 },
    tapering: { visits: 0, calls: 0.5 },
    'follow-up': { visits: 0, calls: 0.25 },
  },
  2: {
    introduction: { visits: 2, calls: 1 },
    learning: { visits: 1, calls: 1 },
    stabilising: { visits: 0.5, calls: 1 },
    tapering: { visits: 0, calls: 1 },
    'follow-up': { visits: 0, calls: 0.25 },
  },
  3: {
    introduction: { visits: 5, calls: 1 },
    learning: { visits: 3, calls: 1 },
    stabilising: { visits: 1, calls: 1 },
    tapering: { visits: 0.5, calls: 0.5 },
    'follow-up': { visits: 0.25, calls: 0.25 },
  },
};
