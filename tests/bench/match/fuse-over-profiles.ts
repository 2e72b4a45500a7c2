import Fuse from 'fuse.js';
import type { ResolvedNeed } from '~/app/domain/matching/resolve-need';
import type { ResolvedProfile } from '~/app/domain/matching/resolve-profile';

const shown = 20;

/**
 * What one would reach for first: Fuse over the profiles' own words, a search for each task and
 * summed. No rules, no times, no travel: people who must not be there are there.
 */
export function fuseOver(profiles: readonly ResolvedProfile[]): (need: ResolvedNeed) => string[] {
  const documents = profiles.map(({ profile }) => ({
    id: profile.id,
    wish: profile.wish ?? '',
    tasks: [...(profile.mastered ?? []), ...(profile.wanted ?? []), ...(profile.interests ?? [])],
  }));
  const fuse = new Fuse(documents, { keys: ['wish', 'tasks'], includeScore: true });
  return ({ need }) => {
    const sums = new Map<string, number>();
    for (const { title } of need.tasks) {
      for (const { item, score = 1 } of fuse.search(title)) {
        sums.set(item.id, (sums.get(item.id) ?? 0) + 1 - score);
      }
    }
    const best = [...sums].sort(([, a], [, b]) => b - a);
    return best.slice(0, shown).map(([id]) => id);
  };
}
