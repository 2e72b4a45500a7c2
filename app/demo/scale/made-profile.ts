import type { Condition, WeeklyWindow } from '~/app/domain/matching/input';
import type { Identity } from '~/app/domain/profiles/identity';
import { languageLevels, learningWays } from '~/app/domain/profiles/matching-layer';
import type { ProfileFacts } from '~/app/domain/profiles/matching-layer';
import { each } from '../town/week';
import { interests, trades, wordsFor } from './phrases';
import { municipalities, reachFrom } from './places';
import type { Random } from './random';

const firstNames = ['Ada', 'Birk', 'Dina', 'Eskil', 'Frida', 'Gard', 'Hedda', 'Iver', 'Jenny'];
const lastNames = ['Bakkerud', 'Elvestad', 'Granli', 'Holmeset', 'Kvamsø', 'Lyngmo', 'Myrvang'];

const strengths = ['rolig', 'grundig', 'presis', 'blid', 'sterk', 'utholdende', 'nysgjerrig'];

const conditions: readonly Omit<Condition, 'strength'>[] = [
  { about: 'noise', want: { max: 'quiet' }, adaptableBy: ['hørselvern'] },
  { about: 'noise', want: { max: 'normal' } },
  { about: 'pace', want: { max: 'normal' } },
  { about: 'pace', want: { max: 'calm' } },
  { about: 'liftingKg', want: { max: 10 }, adaptableBy: ['tralle'] },
  { about: 'company', want: 'together' },
  { about: 'customerContact', want: { max: 'some' } },
  { about: 'setting', want: 'outdoor' },
  { about: 'colour', want: false, adaptableBy: ['tall på dørene'] },
  { about: 'ladders', want: false },
];

/** A fictive name that nobody is told, and an address that reaches nobody. */
export function madeIdentity(random: Random, index: number): Identity {
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
  return { name, email: `person-${index}@example.test`, preferredChannel: 'email', network: [] };
}

/** What a made-up jobseeker wants and can. Now and then something is left out, as unknown. */
export function madeFacts(random: Random): ProfileFacts {
  const trade = random.pick(trades);
  const other = random.pick(trades);
  const words = (from: typeof trade, count: number) =>
    random.some(from.tasks, count).map((task) => wordsFor(random, task));
  const home = random.between(0, municipalities.length - 1);
  const least = random.between(2, 10) * 2;
  return {
    wish: random.chance(0.5) ? trade.name : words(trade, 1)[0],
    interests: random.some(interests, random.between(0, 3)).map((each) => wordsFor(random, each)),
    mastered: [...words(trade, random.between(0, 3)), ...words(other, random.between(0, 2))],
    wanted: words(trade, random.between(1, 3)),
    ...(random.chance(0.6) && {
      ruledOut: words(random.pick(trades), random.between(0, 2)).map((what) => ({
        what,
        when: random.chance(0.3) ? ('never' as const) : ('not-now' as const),
      })),
    }),
    ...(random.chance(0.7) && {
      experience: words(other, random.between(0, 2)).map((task) => ({
        task,
        months: random.between(1, 48),
        ...(random.chance(0.2) && { abroad: true }),
      })),
    }),
    strengths: random.some(strengths, 2),
    learns: random.some(learningWays, random.between(1, 3)),
    ...(random.chance(0.8) && { language: { spoken: random.pick(languageLevels) } }),
    ...(random.chance(0.6) && { licences: random.chance(0.4) ? ['førerkort B'] : [] }),
    hoursPerWeek: { min: least, max: least + random.between(2, 8) * 2 },
    ...(random.chance(0.85) && { available: availableWeek(random) }),
    ...(random.chance(0.9) && {
      travel: {
        from: municipalities[home] ?? 'Moss',
        reaches: reachFrom(home, random.between(0, 2)),
      },
    }),
    conditions: random
      .some(conditions, random.between(0, 3))
      .map((each) => ({ ...each, strength: random.chance(0.5) ? 'need' : 'wish' })),
    declinedCompanies: [],
  };
}

function availableWeek(random: Random): WeeklyWindow[] {
  const from = random.pick(['07:00', '08:00', '08:30', '09:00', '12:00']);
  const to = random.pick(['14:00', '15:00', '16:00', '20:00']);
  const days = random.some(['mon', 'tue', 'wed', 'thu', 'fri'] as const, random.between(3, 5));
  return each(from, to, days);
}
