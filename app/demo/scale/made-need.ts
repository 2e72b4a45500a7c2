import type { Demands, MatchNeed } from '~/app/domain/matching/input';
import type { WorkedOnState } from '~/app/domain/needs/need-state';
import { each } from '../town/week';
import { trades, wordsFor } from './phrases';
import { municipalities } from './places';
import type { Random } from './random';

export interface MadeCompany {
  readonly name: string;
  readonly municipality: string;
  readonly trade: (typeof trades)[number];
}

/** A made-up company in one trade and one place. */
export function madeCompany(random: Random, index: number): MadeCompany {
  const trade = random.pick(trades);
  return { name: `Bedrift ${index + 1}`, municipality: random.pick(municipalities), trade };
}

/** Most needs are open; some wait to be gone through. */
export function madeState(random: Random): WorkedOnState {
  const at = random.next();
  if (at < 0.8) return 'open';
  return at < 0.9 ? 'analysed' : 'submitted';
}

/** What a made-up company cannot get done. Now and then something is left out, as unknown. */
export function madeNeed(random: Random, company: MadeCompany): Omit<MatchNeed, 'id' | 'company'> {
  const tasks = random.some(company.trade.tasks, random.between(1, 4)).map((task, index) => ({
    id: String(index),
    title: capitalised(wordsFor(random, task)),
    ...(random.chance(0.8) && { hoursPerWeek: random.between(1, 10) }),
    ...(random.chance(0.7) && { times: workingTimes(random) }),
    ...(random.chance(0.6) && { movable: random.chance(0.6) }),
    ...(random.chance(0.6) && { learnable: true }),
    demands: madeDemands(random),
    ...(random.chance(0.15) && {
      language: {
        level: random.pick(['A2', 'B1', 'B2'] as const),
        ...(random.chance(0.5) && { reason: 'lese beskjeder fra kolleger' }),
      },
    }),
    ...(random.chance(0.05) && {
      requires: [{ kind: 'licence' as const, name: 'førerkort B', weeksToObtain: 20 }],
    }),
  }));
  const least = random.between(3, 12) * 2;
  return {
    title: tasks[0]?.title ?? company.trade.name,
    kind: random.chance(0.75) ? 'tasks' : random.chance(0.8) ? 'vacancy' : 'future',
    municipality: company.municipality,
    ...(random.chance(0.08) && { season: { from: '05-01', to: '09-30' } }),
    hoursPerWeek: { min: least, max: least + random.between(0, 8) * 2 },
    contract: random.pick(['yes', 'later', 'later', 'no'] as const),
    pay: random.chance(0.7) ? 'wage' : 'unpaid',
    ...(random.chance(0.7) && { mentor: random.chance(0.6) }),
    contact: true,
    ...(random.chance(0.7) && { support: random.pick(['on-site', 'meetings', 'none'] as const) }),
    ...(random.chance(0.5) && { progression: random.chance(0.5) }),
    tasks,
  };
}

function workingTimes(random: Random) {
  const from = random.pick(['06:00', '07:00', '08:00', '09:00', '10:00']);
  const to = random.pick(['12:00', '14:00', '15:00', '17:00']);
  const days = random.some(['mon', 'tue', 'wed', 'thu', 'fri'] as const, random.between(1, 5));
  return each(from, to, days);
}

function madeDemands(random: Random): Demands {
  return {
    ...(random.chance(0.4) && { standing: random.pick(['little', 'some', 'much'] as const) }),
    ...(random.chance(0.4) && { pace: random.pick(['calm', 'normal', 'fast'] as const) }),
    ...(random.chance(0.4) && { noise: random.pick(['quiet', 'normal', 'loud'] as const) }),
    ...(random.chance(0.4) && { company: random.pick(['alone', 'mixed', 'together'] as const) }),
    ...(random.chance(0.3) && { liftingKg: random.pick([5, 10, 15, 20, 25]) }),
    ...(random.chance(0.3) && { customerContact: random.pick(['none', 'some', 'much'] as const) }),
    ...(random.chance(0.2) && { setting: random.pick(['indoor', 'outdoor'] as const) }),
    ...(random.chance(0.06) && { colour: true }),
    ...(random.chance(0.06) && { ladders: true }),
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
