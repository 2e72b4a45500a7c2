import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Books } from '~/app/domain/matching/index/books';
import { NeedIndex } from '~/app/domain/matching/index/need-index';
import { ProfileIndex } from '~/app/domain/matching/index/profile-index';
import { rankNeeds } from '~/app/domain/matching/rank-needs';
import { rankProfiles } from '~/app/domain/matching/rank-profiles';
import type { Match } from '~/app/domain/matching/match-types';
import { standardWeights } from '~/app/domain/matching/weights';
import { today } from '../pair';
import { anyWeights, anyWorld } from './worlds';

const options = { today, weights: standardWeights };
const limits = fc.constantFrom(1, 3, 20);
const weightings = fc.oneof(fc.constant(standardWeights), anyWeights);

function asRanked(matches: readonly Match[], limit: number) {
  return matches.slice(0, limit).map(({ need, profile, score, status, exactTasks }) => ({
    need,
    profile,
    score,
    status,
    exactTasks,
  }));
}

describe('the index of profiles', () => {
  test('gives for any need what matching everyone gives, in the same order', () => {
    fc.assert(
      fc.property(anyWorld, limits, weightings, ({ needs, profiles }, limit, weights) => {
        const index = new ProfileIndex(new Books());
        for (const profile of profiles) index.put(profile);
        for (const need of needs) {
          const all = rankProfiles(need, profiles, { today, weights }).matches;
          expect(index.search(need, { today, weights }, limit)).toEqual(asRanked(all, limit));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('after changes and removals, compact or not, is as if it had been made anew', () => {
    fc.assert(
      fc.property(anyWorld, anyWorld, fc.infiniteStream(fc.nat(3)), (before, after, chance) => {
        const index = new ProfileIndex(new Books());
        for (const profile of before.profiles) index.put(profile);
        if (chance.next().value === 0) index.compact();
        for (const profile of after.profiles) index.put(profile);
        const left = new Map(
          [...before.profiles, ...after.profiles].map((each) => [each.profile.id, each]),
        );
        for (const id of [...left.keys()]) {
          if (chance.next().value !== 0) continue;
          left.delete(id);
          index.remove(id);
        }
        expect(index.size).toBe(left.size);
        for (const need of after.needs) {
          const all = rankProfiles(need, [...left.values()], options).matches;
          expect(index.search(need, options, 3)).toEqual(asRanked(all, 3));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the index of needs', () => {
  test('gives for any profile what matching every need gives, on any day', () => {
    fc.assert(
      fc.property(anyWorld, limits, weightings, ({ needs, profiles }, limit, weights) => {
        const index = new NeedIndex(new Books());
        for (const need of needs) index.put(need);
        for (const on of [today, '2026-07-01']) {
          const then = { weights, today: on };
          for (const profile of profiles) {
            const all = rankNeeds(profile, needs, then).matches;
            expect(index.search(profile, then, limit)).toEqual(asRanked(all, limit));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('after changes and removals is as if it had been made anew', () => {
    fc.assert(
      fc.property(anyWorld, anyWorld, fc.nat(2), (before, after, gone) => {
        const index = new NeedIndex(new Books());
        for (const need of before.needs) index.put(need);
        for (const profile of before.profiles) index.search(profile, options, 3);
        for (const need of after.needs) index.put(need);
        const left = new Map([...before.needs, ...after.needs].map((each) => [each.need.id, each]));
        left.delete(`n${gone}`);
        index.remove(`n${gone}`);
        expect(index.size).toBe(left.size);
        for (const profile of after.profiles) {
          const all = rankNeeds(profile, [...left.values()], options).matches;
          expect(index.search(profile, options, 3)).toEqual(asRanked(all, 3));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('takes needs of many tasks, or with an id twice, as they are', () => {
    fc.assert(
      fc.property(anyWorld, ({ needs, profiles }) => {
        const odd = needs.map((each) => {
          const tasks = [...each.tasks, ...each.tasks];
          return { ...each, tasks, need: { ...each.need, tasks: tasks.map(({ task }) => task) } };
        });
        const people = new ProfileIndex(new Books());
        for (const profile of profiles) people.put(profile);
        const index = new NeedIndex(new Books());
        for (const need of odd) index.put(need);
        for (const need of odd) {
          const all = rankProfiles(need, profiles, options).matches;
          expect(people.search(need, options, 3)).toEqual(asRanked(all, 3));
        }
        for (const profile of profiles.slice(0, 2)) {
          const all = rankNeeds(profile, odd, options).matches;
          expect(index.search(profile, options, 3)).toEqual(asRanked(all, 3));
        }
        for (const need of odd) index.remove(need.need.id);
        expect(index.size).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
