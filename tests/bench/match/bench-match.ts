import { Books } from '~/app/domain/matching/index/books';
import { NeedIndex } from '~/app/domain/matching/index/need-index';
import { ProfileIndex } from '~/app/domain/matching/index/profile-index';
import { match } from '~/app/domain/matching/match';
import { rankProfiles } from '~/app/domain/matching/rank-profiles';
import type { ResolvedNeed } from '~/app/domain/matching/resolve-need';
import type { ResolvedProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { fuseOver } from './fuse-over-profiles';
import { median, quickestOf, report, rounded, timesOf } from './measure';
import { resolvedNeeds, resolvedPeople } from './people';

const options = { today: '2026-03-02', weights: standardWeights };
const shown = 20;
const sizes = [1_000, 10_000, 100_000];
/** Fuse takes too long for more; the rest is extrapolated, and says so. */
const fuseUpTo = 10_000;

/** The matcher's speed: the index beside Fuse and beside matching everyone, in one run. */
export function benchMatch(): void {
  const people = resolvedPeople(100_000);
  const needs = resolvedNeeds(1_000);
  const rows = sizes.map((size) => needToPeople(people.slice(0, size), needs));
  report('match: need → 20 people', rows);
  report('match: the other ways', otherWays(people, needs));
}

function needToPeople(people: readonly ResolvedProfile[], needs: readonly ResolvedNeed[]) {
  const asked = needs.slice(0, 100);
  const index = indexOf(people);
  const search = (need: ResolvedNeed) => index.search(need, options, shown);
  const first = median(timesOf(asked, search));
  const quickest = median(quickestOf(asked, search));
  const fuse = fuseFor(people, needs);
  return {
    people: people.length,
    'index, first ms': rounded(first),
    'index, quickest ms': rounded(quickest),
    'fuse ms': rounded(fuse.ms, 0),
    'fuse is': fuse.how,
    'times slower': Math.round(fuse.ms / quickest),
    'as exhaustive': agreement(people.slice(0, 1_000), needs),
  };
}

function fuseFor(people: readonly ResolvedProfile[], needs: readonly ResolvedNeed[]) {
  const asked = needs.slice(0, people.length > 1_000 ? 3 : 9);
  const measured = people.slice(0, fuseUpTo);
  const ms = median(timesOf(asked, fuseOver(measured)));
  const times = people.length / measured.length;
  return { ms: ms * times, how: times > 1 ? 'extrapolated' : 'measured' };
}

/** How many needs have the same people, order, scores and statuses as when everyone is matched. */
function agreement(people: readonly ResolvedProfile[], needs: readonly ResolvedNeed[]): string {
  const index = indexOf(people);
  const asked = needs.slice(0, 5);
  const same = asked.filter((need) => {
    const all = rankProfiles(need, people, options).matches.slice(0, shown);
    const found = index.search(need, options, shown);
    return all.every(
      ({ profile, score, status }, at) =>
        found[at]?.profile === profile &&
        found[at]?.score === score &&
        found[at]?.status === status,
    );
  });
  return `${same.length} of ${asked.length}`;
}

function otherWays(people: readonly ResolvedProfile[], needs: readonly ResolvedNeed[]) {
  const started = performance.now();
  const index = indexOf(people);
  const build = performance.now() - started;
  index.compact();
  const pairs = people.slice(0, 300);
  const [one] = needs;
  const pair = one ? timesOf(pairs, (profile) => match(one, profile, options)) : [];
  const saves = timesOf(people.slice(0, 1_000), (profile) => index.put(profile));
  const allStarted = performance.now();
  for (const need of needs) index.search(need, options, shown);
  const all = performance.now() - allStarted;
  const asked = people.slice(0, 100);
  const needIndex = new NeedIndex(new Books());
  for (const need of resolvedNeeds(10_000)) needIndex.put(need);
  const search = (profile: ResolvedProfile) => needIndex.search(profile, options, shown);
  return [
    row('one pair matched in full, ms', median(pair)),
    row('index of 100,000 built, ms', build, 2_000),
    row('one profile saved, ms', median(saves), 1),
    row('1,000 needs × 100,000 people, ms', all, 2_000),
    row('profile → 20 of 10,000 needs, first ms', median(timesOf(asked, search)), 1),
    row('profile → 20 of 10,000 needs, quickest ms', median(quickestOf(asked, search)), 1),
  ];
}

function row(what: string, measured: number, goal?: number) {
  return { what, measured: rounded(measured), goal: goal ?? '' };
}

function indexOf(people: readonly ResolvedProfile[]): ProfileIndex {
  const index = new ProfileIndex(new Books());
  for (const profile of people) index.put(profile);
  return index;
}
