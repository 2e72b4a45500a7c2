import { match, type MatchOptions } from '../match';
import type { ResolvedNeed } from '../resolve-need';
import type { ResolvedProfile } from '../resolve-profile';
import type { Ranked, RankedList, TopList } from './top-list';

/** Matches every pair one by one: for the few that the index has no numbers for. */
export function rankAll(
  needs: Iterable<ResolvedNeed>,
  profiles: Iterable<ResolvedProfile>,
  options: MatchOptions,
  list: TopList,
  which: RankedList = 'fits',
): Ranked[] {
  const people = [...profiles];
  for (const need of needs) {
    for (const profile of people) {
      const { status, score, exactTasks, levers, ...ids } = match(need, profile, options);
      if ((status === 'blocked') !== (which === 'not-now')) continue;
      const ranked = { need: ids.need, profile: ids.profile, score, status, exactTasks };
      list.offer(ranked, () => levers.length);
    }
  }
  return list.ranked;
}
