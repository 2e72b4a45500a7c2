import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { knownBlocks } from '~/app/domain/profiles/known-blocks';
import type { BlockNote, ProfileBlock } from '~/app/domain/profiles/matching-layer';
import type { TownJobseeker } from './jobseekers';

/** What is seen at a workplace first, and not told in a conversation. */
export const seenAtWorkplace = 'conditions' satisfies ProfileBlock;

/**
 * Where each thing that is known of a jobseeker at first comes from: what she wants is her own
 * word, what she has done stands in her papers, and how she learns is told by those who know her,
 * where she has somebody.
 */
export function toldAtFirst(
  { facts, identity }: TownJobseeker,
  on: PlainDate,
): Partial<Record<ProfileBlock, BlockNote>> {
  const hasNetwork = identity.network.length > 0;
  const sources: Partial<Record<ProfileBlock, BlockNote>> = {
    experience: { source: 'papers' },
    learning: { choice: 'together', source: hasNetwork ? 'network' : 'conversation' },
    time: { choice: 'together', source: 'conversation' },
    travel: { choice: 'together', source: 'conversation' },
  };
  const told = knownBlocks({ facts, support: [] }).filter((block) => block !== seenAtWorkplace);
  return Object.fromEntries(
    told.map((block) => [
      block,
      { ...(sources[block] ?? { choice: 'own', source: 'conversation' }), on },
    ]),
  );
}
