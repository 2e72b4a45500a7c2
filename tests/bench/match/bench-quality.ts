import { cachedResolver } from '~/app/demo/scale/cached-resolver';
import { Books } from '~/app/domain/matching/index/books';
import { ProfileIndex } from '~/app/domain/matching/index/profile-index';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { createResolver, type Resolver } from '~/app/domain/vocabulary/create-resolver';
import { decisionKey, withDecisions } from '~/app/domain/vocabulary/word-decision';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import { report, rounded } from './measure';
import { isOutOfReach, meanings, trueNeed, truePerson, worthOf } from './truth';

const options = { today: '2026-03-02', weights: standardWeights };
const counted = 10;
const shown = 20;
/** How many chips are offered to be confirmed. */
const chips = 5;

/**
 * How good the people found are, where both sides write what the vocabulary has never seen, a
 * third of it misspelt: from the words as they stand, with the right chip confirmed where it is
 * among the five offered, and with every meaning known.
 */
export function benchQuality(): void {
  const people = Array.from({ length: 2_000 }, (_, at) => truePerson(at));
  const needs = Array.from({ length: 100 }, (_, at) => trueNeed(at));
  const work = cachedResolver(createResolver(workVocabulary));
  const means = (text: string) => meanings.get(text) ?? '';
  const isOffered = (text: string) => work.rank(text, chips).includes(means(text));
  const confirmed = [...meanings.keys()].filter(isOffered);
  const deciding = (texts: readonly string[]) =>
    withDecisions(
      work,
      texts.map((text) => ({ text: decisionKey(text), concepts: [means(text)] })),
    );
  const needWords = new Set(needs.flatMap(({ need }) => need.tasks.map(({ title }) => title)));
  const ways: [string, Resolver][] = [
    ['raw text', work],
    ['chips confirmed by employers', deciding(confirmed.filter((text) => needWords.has(text)))],
    ['chips confirmed by both', deciding(confirmed)],
    ['every meaning known', deciding([...meanings.keys()])],
  ];
  report(
    'match-quality: 2,000 people × 100 needs',
    ways.map(([words, resolver]) => ({ words, ...measure(resolver, people, needs) })),
  );
}

function measure(
  resolver: Resolver,
  people: ReturnType<typeof truePerson>[],
  needs: ReturnType<typeof trueNeed>[],
) {
  const index = new ProfileIndex(new Books());
  for (const { profile } of people) index.put(resolveProfile(profile, resolver));
  const byId = new Map(people.map((person) => [person.profile.id, person]));
  let [gain, asked, ruleBroken, noMissed] = [0, 0, 0, 0];
  for (const each of needs) {
    const ideal = people.map((person) => worthOf(each, person)).sort((a, b) => b - a);
    const best = discounted(ideal);
    if (best === 0) continue;
    const ranked = index.search(resolveNeed(each.need, resolver), options, shown);
    const found = ranked.flatMap(({ profile }) => byId.get(profile) ?? []);
    asked += 1;
    gain += discounted(found.map((person) => worthOf(each, person))) / best;
    ruleBroken += found.filter((person) => isOutOfReach(each.need, person)).length;
    noMissed += found.filter(({ never }) => each.tasks.includes(never)).length;
  }
  return {
    'nDCG@10': rounded(gain / asked),
    'hard rules broken in the first 20': ruleBroken,
    'her own no not understood': noMissed,
    needs: asked,
  };
}

function discounted(worths: readonly number[]): number {
  return worths.slice(0, counted).reduce((sum, worth, at) => sum + worth / Math.log2(at + 2), 0);
}
