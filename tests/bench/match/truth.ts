import { municipalities, reachFrom } from '~/app/demo/scale/places';
import { type Random, randomOf } from '~/app/demo/scale/random';
import type { MatchNeed, MatchProfile } from '~/app/domain/matching/input';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import { readParaphrases } from '../words/paraphrases';
import { withSlips } from '../words/slips';
import { seed } from './people';

/** A post with what its tasks truly are. */
export type TrueNeed = { readonly need: MatchNeed; readonly tasks: readonly string[] };

/** A person with what she truly wishes, can and wants, and will not do. */
export type TruePerson = {
  readonly profile: MatchProfile;
  readonly wish: string;
  readonly knows: ReadonlySet<string>;
  readonly never: string;
};

/** The share of texts with a slip of the keyboard. */
const slips = 1 / 3;
const companies = 12;
const broader = new Map(workVocabulary.concepts.map((each) => [each.id, each.broader]));

/** The held-out ways to say each concept; none of them stands in the vocabulary. */
const ways = waysToSay();
const trades = tradesOf([...ways.keys()]);

/** What each text truly means, as it was written: for those who confirm what was understood. */
export const meanings = new Map<string, string>();

export function trueNeed(number: number): TrueNeed {
  const random = randomOf(seed, `true need ${number}`);
  const trade = random.pick(trades);
  const tasks = random.some(trade, random.between(1, 3));
  const titles = tasks.map((concept) => say(random, concept));
  const need: MatchNeed = {
    id: `n${number}`,
    company: `Bedrift ${number % companies}`,
    title: titles[0] ?? '',
    municipality: random.pick(municipalities),
    tasks: titles.map((title, at) => ({ id: `${at}`, title, hoursPerWeek: 5, fixed: true })),
  };
  return { need, tasks };
}

export function truePerson(number: number): TruePerson {
  const random = randomOf(seed, `true person ${number}`);
  const trade = random.pick(trades);
  const wish = random.pick(trade);
  const mastered = [...random.some(trade, 2), random.pick(random.pick(trades))];
  const wanted = random.some(trade, random.between(1, 2));
  const never = random.pick(random.pick(trades));
  const home = random.between(0, municipalities.length - 1);
  const profile: MatchProfile = {
    id: `p${number}`,
    wish: say(random, wish),
    mastered: mastered.map((concept) => say(random, concept)),
    wanted: wanted.map((concept) => say(random, concept)),
    ruledOut: [{ what: say(random, never), when: 'never' }],
    travel: { reaches: reachFrom(home, random.between(1, 4)) },
    declinedCompanies: [`Bedrift ${random.between(0, companies - 1)}`],
  };
  return { profile, wish, knows: new Set([...mastered, ...wanted]), never };
}

/** How good a person is for a need, 0–4: half by her wish, half by the share of tasks she knows. */
export function worthOf({ need, tasks }: TrueNeed, person: TruePerson): number {
  if (isOutOfReach(need, person) || tasks.includes(person.never)) return 0;
  const parents = tasks.map((task) => broader.get(task));
  const isNear = parents.includes(broader.get(person.wish));
  const wish = tasks.includes(person.wish) ? 2 : isNear ? 1 : 0;
  return wish + (2 * tasks.filter((task) => person.knows.has(task)).length) / tasks.length;
}

/** True where she cannot get there, or has said no to the company. */
export function isOutOfReach({ municipality, company }: MatchNeed, { profile }: TruePerson) {
  const reaches = profile.travel?.reaches?.includes(municipality ?? '') ?? true;
  return !reaches || (profile.declinedCompanies?.includes(company) ?? false);
}

function say(random: Random, concept: string): string {
  const phrase = random.pick(ways.get(concept) ?? [concept]);
  const text = random.chance(slips) ? withSlips(phrase, 1, () => random.next()) : phrase;
  meanings.set(text, concept);
  return text;
}

function waysToSay(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { phrase, concepts } of readParaphrases().heldOut) {
    const [concept = ''] = concepts;
    found.set(concept, [...(found.get(concept) ?? []), phrase]);
  }
  return found;
}

/** Concepts by their sector, where there are enough of them to make a post of. */
function tradesOf(concepts: readonly string[]): string[][] {
  const sectors = new Map<string, string[]>();
  for (const concept of concepts) {
    const sector = sectorOf(concept);
    sectors.set(sector, [...(sectors.get(sector) ?? []), concept]);
  }
  return [...sectors.values()].filter((each) => each.length >= 4);
}

function sectorOf(concept: string): string {
  const whole = broader.get(concept);
  return whole === undefined ? concept : sectorOf(whole);
}
