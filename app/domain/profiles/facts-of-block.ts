import type { FactKey } from './facts-in-words';
import type { ProfileBlock } from './profile-block';

/** The facts she reads under each block, in the order of a talk. */
export const factsOfBlock: Readonly<Record<ProfileBlock, readonly FactKey[]>> = {
  wish: ['wish', 'interests', 'dream'],
  tasks: ['mastered', 'wanted'],
  ruledOut: ['ruledOut'],
  experience: ['experience'],
  trials: ['trials'],
  learning: ['strengths', 'learns', 'language', 'licences'],
  time: ['hoursPerWeek', 'available', 'earliestStart'],
  travel: ['travel'],
  conditions: ['conditions'],
  support: ['supportWish', 'support', 'declinedCompanies'],
};
