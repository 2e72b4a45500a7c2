import type { ToldLayer } from './block-form';
import { profileBlocks, type BlockNote, type ProfileBlock } from './matching-layer';

/** The facts of each block; a block is known when any of them is. */
const factsOfBlock = {
  wish: ['wish', 'interests', 'dream'],
  tasks: ['mastered', 'wanted'],
  ruledOut: ['ruledOut'],
  experience: ['experience'],
  trials: [],
  learning: ['strengths', 'learns', 'language', 'licences'],
  time: ['hoursPerWeek', 'available', 'earliestStart'],
  travel: ['travel'],
  conditions: ['conditions'],
  support: ['declinedCompanies'],
} as const satisfies Record<ProfileBlock, readonly (keyof ToldLayer['facts'])[]>;

/** How far one has come with a block; `open`: asked, and she does not know yet. */
export type BlockState = 'known' | 'open' | 'unasked';

/** The state of each block: what is known, what was asked and is open, what nobody has asked. */
export function blockStates(
  layer: ToldLayer & { readonly notes: Readonly<Partial<Record<ProfileBlock, BlockNote>>> },
): Record<ProfileBlock, BlockState> {
  const known = new Set(knownBlocks(layer));
  const stateOf = (block: ProfileBlock): BlockState => {
    if (known.has(block)) return 'known';
    return layer.notes[block]?.isOpen ? 'open' : 'unasked';
  };
  return Object.fromEntries(profileBlocks.map((block) => [block, stateOf(block)])) as Record<
    ProfileBlock,
    BlockState
  >;
}

/** The blocks that something is known of, in the order they are asked. */
export function knownBlocks({ facts, support, supportWish, trials }: ToldLayer): ProfileBlock[] {
  const isToldApart: Partial<Record<ProfileBlock, boolean>> = {
    support: support.length > 0 || supportWish !== undefined,
    trials: trials !== undefined,
  };
  return profileBlocks.filter((block) => {
    const names: readonly (keyof ToldLayer['facts'])[] = factsOfBlock[block];
    return names.some((fact) => facts[fact] !== undefined) || isToldApart[block];
  });
}
