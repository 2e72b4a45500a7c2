import { Books } from '~/app/domain/matching/index/books';
import { ProfileIndex } from '~/app/domain/matching/index/profile-index';
import type { ResolvedNeed } from '~/app/domain/matching/resolve-need';
import { standardWeights } from '~/app/domain/matching/weights';
import { median, quickestOf, report, rounded, timesOf } from './measure';
import { blend, resolvedNeeds, resolvedPeople } from './people';

const options = { today: '2026-03-02', weights: standardWeights };
const million = 1_000_000;
const pool = 20_000;

/** The same with a million people, put together of 20,000: the words of one, the rest of another. */
export function benchMillion(): void {
  const people = resolvedPeople(pool);
  const index = new ProfileIndex(new Books());
  const started = performance.now();
  for (let number = 0; number < million; number += 1) {
    const words = people[number % pool];
    const facts = people[(number * 7_919 + Math.floor(number / pool)) % pool];
    if (words && facts) index.put(blend(words, facts, number));
  }
  const build = performance.now() - started;
  index.compact();
  const needs = resolvedNeeds(60);
  const search = (need: ResolvedNeed) => index.search(need, options, 20);
  const first = median(timesOf(needs, search));
  report('match-million', [
    row('need → 20 of 1,000,000, first ms', first, 10),
    row('need → 20 of 1,000,000, quickest ms', median(quickestOf(needs, search, 3)), 10),
    row('bytes a profile, ids apart', index.byteLength / million, 80),
    row('index built, ms per 100,000', build / 10, 2_000),
  ]);
}

function row(what: string, measured: number, goal: number) {
  return { what, measured: rounded(measured), goal };
}
