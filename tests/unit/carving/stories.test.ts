import { describe, expect, test } from 'vitest';
import { notDoneToday, composePosition } from '~/app/domain/carving/position';
import {
  emptyPlan,
  type CarvedPlan,
  type PlanTask,
} from '~/app/domain/carving/workbench/carved-plan';
import { checkPlan } from '~/app/domain/carving/workbench/check-plan';
import { freedBy } from '~/app/domain/carving/workbench/freed-by';
import { needOfPlan } from '~/app/domain/carving/workbench/need-of-plan';
import { isWishMet } from '~/app/domain/matching/standing';
import type { MatchProfile, MatchTask } from '~/app/domain/matching/input';
import { aNeed, aProfile, aTask, bundlesOf, leversOf, matchOf, today } from '../matching/pair';

/** The stories of jobs put together that the field tells, each as what is done with it here. */

const task = (id: string, title: string, hoursPerWeek: number, more: Partial<MatchTask> = {}) =>
  aTask({ id, title, hoursPerWeek, ...more });
const need = (id: string, tasks: MatchTask[], company = 'Kommunen') =>
  aNeed({ id, title: id, company, tasks });
const best = (needs: Parameters<typeof bundlesOf>[0], profile: Partial<MatchProfile> = {}) =>
  bundlesOf(needs, aProfile(profile)).map(({ tasks, hours }) => `${tasks.join('+')} ${hours}`);

const placed = (one: MatchTask, more: Partial<PlanTask> = {}): PlanTask => ({
  task: one,
  move: 'carve',
  ...more,
});
const planOf = (...tasks: PlanTask[]): CarvedPlan => ({ ...emptyPlan, tasks });
const company = { id: 'c', name: 'Kommunen', municipality: 'Moss' };
function warned(plan: CarvedPlan, profile: Partial<MatchProfile> = {}): string[] {
  const asNeed = needOfPlan(plan, { id: 'j', title: '', company });
  const workplace = { staffing: undefined, today };
  const person = aProfile(profile);
  const pair = { need: asNeed, profile: person, isWishMet: isWishMet(matchOf(asNeed, person)) };
  return checkPlan(plan, pair, workplace).map(({ check }) => check);
}

describe('Carving, as the stories tell it', () => {
  test('small chores of a whole office become one full-time job (V A7, L943–967)', () => {
    const chores = Array.from({ length: 5 }, (_, unit) =>
      need(`unit${unit}`, [
        task(`paper${unit}`, 'Fylle papir i kopimaskinen', 2.5),
        task(`coffee${unit}`, 'Fylle vann i kaffemaskinen', 2.5),
        task(`dishes${unit}`, 'Sette i oppvaskmaskinen', 2.5),
      ]),
    );
    const [job] = bundlesOf(chores, aProfile({ hoursPerWeek: { min: 30, max: 37.5 } }));
    expect(job).toMatchObject({ hours: 37.5, short: 0 });
    expect(job?.tasks).toHaveLength(15);
  });

  test('a cook freed from the dishes has time for what a cook can (T A22, L3266–3269)', () => {
    const dishes = placed(task('d', 'Vaske opp', 6, { doneBy: 'kokken' }), { who: 'kokken' });
    expect(freedBy(planOf(dishes))).toEqual([{ who: 'kokken', hours: 6 }]);
  });

  test('what needs reading or heavy lifting is left out, and others’ work taken in exchange (T A22, L3271–3273)', () => {
    const store = need('lager', [
      task('labels', 'Lese følgesedler', 5, { demands: { reading: 'much' } }),
      task('crates', 'Løfte kasser', 5, { demands: { liftingKg: 25 } }),
      task('sweep', 'Feie', 5),
    ]);
    const shop = need('butikk', [task('bags', 'Pakke poser', 10)]);
    const her: Partial<MatchProfile> = {
      hoursPerWeek: { min: 15, max: 15 },
      conditions: [
        { about: 'reading', want: 'none', strength: 'need' },
        { about: 'liftingKg', want: { max: 10 }, strength: 'need' },
      ],
    };
    expect(leversOf(matchOf(store, aProfile(her)))).toEqual(
      expect.arrayContaining(['strip labels', 'strip crates']),
    );
    expect(best([store, shop], her)).toEqual(['bags+sweep 15']);
  });

  test('work alone gets the post to collect, for somebody to talk to (T A22, L3275–3278)', () => {
    const archive = placed(task('a', 'Rydde arkiv', 8, { demands: { company: 'alone' } }));
    const post = task('p', 'Hente posten', 1, { demands: { company: 'together' } });
    expect(warned(planOf(archive))).toContain('no-contact');
    const enriched = planOf(archive, placed(post, { move: 'enrich' }));
    expect(warned(enriched)).not.toContain('no-contact');
  });

  test('whoever has papers is not put into a simple job unasked (T L811–813)', () => {
    const job = planOf(placed(task('a', 'Brette esker', 10)));
    expect(warned(job, { licences: ['Fagbrev som kokk'] })).toContain('papers-unused');
  });

  test('and who wants a simple job gets one without a word about it (T L809–810)', () => {
    const job = planOf(placed(task('a', 'Brette esker', 10)));
    const cook = { licences: ['Fagbrev som kokk'], wish: 'brette esker' };
    expect(warned(job, cook)).not.toContain('papers-unused');
    expect(best([need('n', [task('a', 'Brette esker', 10)])])).toEqual(['a 10']);
  });

  test('what adds little is the first to be cut, unless something in it is missed (T L805–807)', () => {
    const plants = placed(task('a', 'Vanne planter', 3, { value: 'low' }));
    const parcels = placed(task('b', 'Sende pakker', 5, { value: 'high' }));
    expect(warned(planOf(plants))).toContain('low-value');
    expect(warned(planOf(plants, parcels))).not.toContain('low-value');
  });

  test('where no work fits, the next department and then the next workplace are looked to (T L3280–3282)', () => {
    const heavy = { demands: { liftingKg: 30 } };
    const her: Partial<MatchProfile> = {
      conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need' }],
    };
    const [yard, office] = [
      need('yard', [task('y', 'Bære stein', 8, heavy)]),
      need('office', [task('o', 'Skanne', 8)]),
    ];
    expect(best([yard, office], her)).toEqual(['o 8']);
    const elsewhere = need('shop', [task('s', 'Merke varer', 8)], 'Butikken');
    expect(best([yard, elsewhere], her)).toEqual(['s 8']);
  });

  test('nobody has to compete: what is best for her is hers, also with few hours (V A4, L3607–3619; N G12)', () => {
    expect(
      best([need('n', [task('a', 'Vanne planter', 3), task('b', 'Løfte', 30)])], {
        hoursPerWeek: { min: 2, max: 4 },
      }),
    ).toEqual(['a 3']);
  });

  test('one task nobody does is real work, and is said to the company to be new (V A4, L1500–1504; I2 A5, L7610–7616)', () => {
    const unsolved = planOf(
      placed(task('a', 'Rydde lager', 5), { today: 'nobody' }),
      placed(task('b', 'Vaske opp', 5), { today: 'somebody' }),
    );
    const position = composePosition(unsolved, { support: [], mayBeRead: () => true });
    expect(notDoneToday(position)).toEqual(['Rydde lager']);
  });

  test('three hours on Fridays is a beginning, and the job grows from there (V G5; I2 G12)', () => {
    const friday = [{ day: 'fri', from: '09:00', to: '12:00' }] as const;
    const shop = need('shop', [
      task('a', 'Fylle varer', 3),
      task('b', 'Rydde lager', 2, { times: [{ day: 'mon', from: '08:00', to: '12:00' }] }),
    ]);
    expect(best([shop], { available: [...friday] })).toEqual(['a 3']);
    const begun = planOf(placed(task('a', 'Fylle varer', 3)));
    expect(warned(begun)).toContain('no-growth');
    const stages = [{ week: 10, hours: 10, what: 'To timer hver dag' }];
    expect(warned({ ...begun, stages })).not.toContain('no-growth');
  });

  test('a nursery run at six is not in her job where others’ work at nine can be (I1 G7)', () => {
    const early = [{ day: 'mon', from: '06:00', to: '08:00' }] as const;
    const day = [{ day: 'mon', from: '09:00', to: '14:00' }] as const;
    const home = need('home', [
      task('early', 'Lage frokost', 2, { times: [...early], movable: false }),
      task('day', 'Vaske klær', 4, { times: [...day] }),
    ]);
    expect(best([home], { available: [{ day: 'mon', from: '08:30', to: '15:00' }] })).toEqual(['day 4']); // prettier-ignore
  });

  test('of ten million things, the few that fit best (I1 G12)', () => {
    const all = Array.from({ length: 12 }, (_, at) => task(`t${at}`, 'Fylle varer', 3));
    const wanted = [...all, task('wish', 'Brette håndklær', 6)];
    const her = { wish: 'brette håndklær', hoursPerWeek: { min: 6, max: 6 } };
    expect(best([need('n', wanted)], her)).toEqual(['wish 6']);
  });

  test('the heaviest part decides, and is warned of (I1 G20)', () => {
    const job = planOf(placed(task('a', 'Bære møbler', 10, { demands: { liftingKg: 40 } })));
    const conditions = [{ about: 'liftingKg', want: { max: 10 }, strength: 'need' }] as const;
    expect(warned(job, { conditions: [...conditions] })).toContain('too-heavy');
  });

  test('nobody’s paid work is taken, and those who speak for them are told (N L1176, K L519)', () => {
    expect(warned(planOf(placed(task('a', 'Vaske', 5))))).toEqual(
      expect.arrayContaining(['replaces-paid', 'staffing-unknown', 'union-not-told']),
    );
  });
});
