import { type CriterionName, criterionNames } from './match-types';

/** How much each criterion can give, in millionths of the whole; administrators may change them. */
export type Weights = {
  readonly version: string;
  readonly of: Readonly<Record<CriterionName, number>>;
};

export const wholeScore = 1_000_000;

/**
 * The weights the portal starts with. The wish weighs about as much as tasks, experience,
 * conditions together: a good task fit against the person's wish is a bad match (I2 G10).
 */
export const standardWeights: Weights = {
  version: '2026-11-22',
  of: {
    wish: 340_000,
    tasks: 150_000,
    conditions: 120_000,
    hours: 80_000,
    limits: 70_000,
    travel: 50_000,
    support: 40_000,
    experience: 40_000,
    learning: 30_000,
    prospects: 28_000,
    language: 26_000,
    papers: 20_000,
    variety: 6_000,
  },
};

/** True where every criterion has a whole, positive weight and together they make the whole. */
export function areWeightsWhole({ of }: Weights): boolean {
  const each = criterionNames.map((name) => of[name]);
  const sum = each.reduce((total, weight) => total + weight, 0);
  return each.every((weight) => Number.isInteger(weight) && weight > 0) && sum === wholeScore;
}

/** What is wrong with weights somebody wants to use; `null` where they may be used. */
export type WeightsFault = 'sum' | 'wish-not-first' | 'too-small';

/** No criterion is switched off: what counts for nothing is not looked at either. */
export const leastWeight = 1_000;

/** The limits weights are kept within: a whole, the wish above each other one (domain §2.5). */
export function faultInWeights(of: Weights['of']): WeightsFault | null {
  const others = criterionNames.filter((name) => name !== 'wish').map((name) => of[name]);
  if ([of.wish, ...others].some((weight) => weight < leastWeight)) return 'too-small';
  if (others.some((weight) => weight >= of.wish)) return 'wish-not-first';
  return areWeightsWhole({ version: '', of }) ? null : 'sum';
}
