import { profileBlocks, type MatchingLayer, type ProfileBlock } from './matching-layer';

/** The facts of each block; a block is known when any of them is. */
const factsOfBlock = {
  wish: ['wish', 'interests', 'dream'],
  tasks: ['mastered', 'wanted'],
  ruledOut: ['ruledOut'],
  experience: ['experience'],
  learning: ['strengths', 'learns', 'language', 'licences'],
  time: ['hoursPerWeek', 'available', 'earliestStart'],
  travel: ['travel'],
  conditions: ['conditions'],
  support: ['declinedCompanies'],
} as const satisfies Record<ProfileBlock, readonly (keyof MatchingLayer['facts'])[]>;

/** The blocks that something is known of, in the order they are asked. */
export function knownBlocks({
  facts,
  support,
}: Pick<MatchingLayer, 'facts' | 'support'>): ProfileBlock[] {
  return profileBlocks.filter(
    (block) =>
      factsOfBlock[block].some((fact) => facts[fact] !== undefined) ||
      (block === 'support' && support.length > 0),
  );
}
