import type { FactKey } from './facts-in-words';
import type { ProfileBlock } from './profile-block';

/**
 * The facts she reads under each block. First stands the one the block is named after, which needs
 * no title of its own.
 */
export const factsOfBlock: Readonly<Record<ProfileBlock, readonly FactKey[]>> = {
  wish: ['wish', 'interests', 'dream'],
  tasks: ['mastered', 'wanted'],
  ruledOut: ['ruledOut'],
  experience: ['experience'],
  trials: ['trials'],
  learning: ['strengths', 'learns', 'language', 'licences'],
  time: ['available', 'hoursPerWeek', 'earliestStart'],
  travel: ['travel'],
  conditions: ['conditions'],
  support: ['support', 'supportWish', 'declinedCompanies'],
};
