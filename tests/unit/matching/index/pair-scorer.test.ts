import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Books } from '~/app/domain/matching/index/books';
import { ByteList } from '~/app/domain/matching/index/byte-list';
import { CompiledNeed } from '~/app/domain/matching/index/compiled-need';
import { severities } from '~/app/domain/matching/index/effect';
import { packProfile } from '~/app/domain/matching/index/pack-profile';
import { PackedProfile } from '~/app/domain/matching/index/packed-profile';
import { PairScorer } from '~/app/domain/matching/index/pair-scorer';
import { readProfile, writeProfile } from '~/app/domain/matching/index/profile-bytes';
import { unpackProfile } from '~/app/domain/matching/index/unpack-profile';
import { match } from '~/app/domain/matching/match';
import { standardWeights } from '~/app/domain/matching/weights';
import { today } from '../pair';
import { anyWeights, anyWorld } from './worlds';

const options = { today, weights: standardWeights };

describe('a packed profile', () => {
  test('scores with any need exactly as the pair is matched', () => {
    fc.assert(
      fc.property(anyWorld, ({ needs, profiles }) => {
        const books = new Books();
        const scorer = new PairScorer(books);
        const packed = new PackedProfile();
        for (const need of needs) {
          const compiled = new CompiledNeed(need, books);
          compiled.rules.setDay(today);
          for (const profile of profiles) {
            packProfile(profile, books, packed);
            scorer.prepare(compiled, options.weights.of);
            const { score, status, exactTasks, levers } = match(need, profile, options);
            scorer.scorePair(packed);
            expect([
              scorer.score,
              severities[scorer.rules.severity],
              scorer.texts.exactTasks,
            ]).toEqual([score, status, exactTasks]);
            expect(scorer.rules.hasSolvable ? [] : levers).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is hoped to score no less than it does, by whatever weights', () => {
    fc.assert(
      fc.property(anyWorld, anyWeights, ({ needs, profiles }, weights) => {
        const books = new Books();
        const scorer = new PairScorer(books);
        const packed = new PackedProfile();
        for (const need of needs) {
          for (const profile of profiles) {
            packProfile(profile, books, packed);
            const compiled = books.compiledOf(need);
            compiled.rules.setDay(today);
            scorer.prepare(compiled, weights.of);
            const { score } = match(need, profile, { today, weights });
            const { hopes } = scorer;
            const byWish = hopes.byWish(packed);
            const byFacts = hopes.byFacts(packed, byWish);
            const byTasks = hopes.byTasks(packed, byFacts);
            const least = Math.min(byWish, byFacts, byTasks, hopes.byWork(packed, byTasks));
            expect(least).toBeGreaterThanOrEqual(score);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('comes out of its bytes as it went in, with all that is matched', () => {
    fc.assert(
      fc.property(anyWorld, ({ needs, profiles }) => {
        const books = new Books();
        const bytes = new ByteList();
        for (const profile of profiles) {
          const packed = new PackedProfile();
          packProfile(profile, books, packed);
          const begins = writeProfile(packed, bytes);
          const again = new PackedProfile();
          readProfile(bytes, begins, packed.travel, again);
          const unpacked = unpackProfile(profile.profile.id, again, books);
          for (const need of needs) {
            const { score, status, exactTasks, levers } = match(need, profile, options);
            const other = match(need, unpacked, options);
            expect(other).toMatchObject({ score, status, exactTasks });
            expect(other.levers.length).toBe(levers.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
