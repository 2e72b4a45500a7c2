import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchIndex } from '~/app/domain/matching/index/match-index';
import type { Ranked } from '~/app/domain/matching/index/top-list';
import { rankNeeds } from '~/app/domain/matching/rank-needs';
import { rankProfiles } from '~/app/domain/matching/rank-profiles';
import type { Match } from '~/app/domain/matching/match-types';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { aNeed, aProfile, aTask, resolver, today } from '../pair';
import { anyWorld } from './worlds';

const options = { today, weights: standardWeights };

function ranked(matches: readonly Match[]): Ranked[] {
  return matches.map(({ need, profile, score, status, exactTasks }) => ({
    need,
    profile,
    score,
    status,
    exactTasks,
  }));
}

describe('the index of profiles and needs', () => {
  test('counts what was replaced or removed, and not what is new or was never there', () => {
    const index = new MatchIndex();
    const counts = () => [index.size, index.outdated];
    const need = resolveNeed(aNeed(), resolver);
    const odd = resolveNeed(aNeed({ tasks: [aTask(), aTask()] }), resolver);
    const profile = resolveProfile(aProfile(), resolver);
    expect(counts()).toEqual([0, 0]);
    index.putProfile(profile);
    index.putNeed(need);
    expect(counts()).toEqual([2, 0]);
    index.removeProfile('nobody');
    index.removeNeed('none');
    expect(counts()).toEqual([2, 0]);
    index.putProfile(profile);
    index.putNeed(odd);
    expect(counts()).toEqual([2, 2]);
    index.putNeed(need);
    index.removeProfile(profile.profile.id);
    expect(counts()).toEqual([1, 4]);
    index.removeNeed(need.need.id);
    index.removeNeed(need.need.id);
    expect(counts()).toEqual([0, 5]);
    index.putProfile(profile);
    expect(counts()).toEqual([1, 5]);
  });

  test('ranks some of the people as matching each of them does, those it does not fit now too', () => {
    fc.assert(
      fc.property(anyWorld, fc.nat(3), ({ needs, profiles }, left) => {
        const index = new MatchIndex();
        for (const profile of profiles) index.putProfile(profile);
        for (const need of needs) index.putNeed(need);
        const some = profiles.slice(left);
        const ids = ['nobody', ...some.map(({ profile }) => profile.id)];
        for (const need of needs) {
          const { matches, notNow } = rankProfiles(need, some, options);
          const all = { fits: ranked(matches), notNow: ranked(notNow) };
          expect(index.rankPeople(need, ids, options)).toEqual(all);
          expect(index.needOf(need.need.id)).toBe(need);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('finds for a person what does not fit now, as matching every need does', () => {
    fc.assert(
      fc.property(anyWorld, fc.constantFrom(1, 3, 20), ({ needs, profiles }, limit) => {
        const index = new MatchIndex();
        for (const need of needs) index.putNeed(need);
        for (const profile of profiles) {
          const { notNow } = rankNeeds(profile, needs, options);
          const found = index.bestNeedsFor(profile, options, limit, 'not-now');
          expect(found).toEqual(ranked(notNow.slice(0, limit)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
