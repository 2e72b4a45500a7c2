import { describe, expect, test } from 'vitest';
import { beside } from '~/app/domain/carving/beside';
import { findBundles } from '~/app/domain/carving/find-bundles';
import { findOpeners } from '~/app/domain/carving/find-openers';
import type { MatchNeed, MatchProfile, WeeklyWindow } from '~/app/domain/matching/input';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { standardWeights } from '~/app/domain/matching/weights';
import { aNeed, aProfile, aTask, resolver, today } from '../matching/pair';

const options = { today, weights: standardWeights };

function openersOf(needs: readonly MatchNeed[], told: Partial<MatchProfile>) {
  const resolved = needs.map((need) => resolveNeed(need, resolver));
  const profile = resolveProfile(aProfile(told), resolver);
  return findOpeners(resolved, profile, options, findBundles(resolved, profile, options));
}

/** Openers in short: `move t 4` is the kind, the task and the hours it opens. */
function opened(needs: readonly MatchNeed[], told: Partial<MatchProfile>): string[] {
  return openersOf(needs, told).map(({ kind, task, hours }) =>
    [kind, task, hours].filter((each) => each !== undefined).join(' '),
  );
}

const on = (from: string, to: string, day: WeeklyWindow['day'] = 'mon') => [{ day, from, to }];
const early = on('06:00', '08:00');
const late = on('10:00', '15:00');
const fixed = aTask({ id: 'f', title: 'Bære sekker', hoursPerWeek: 2, fixed: true });
const heavy = { ...fixed, demands: { liftingKg: 30 } };
const noLifting: Partial<MatchProfile> = {
  conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need' }],
};

type Row = readonly [string, readonly MatchNeed[], Partial<MatchProfile>, readonly string[]];

describe('what would open a bundle', () => {
  test.each<Row>([
    ['nothing, where nothing is short', [aNeed()], { hoursPerWeek: { min: 10 } }, []],
    ['more of her times, or another time for the task', [aNeed({ tasks: [aTask({ hoursPerWeek: 2, times: early })] })], { available: late }, ['times 2', 'move t 2']],
    ['not a move the employer has ruled out', [aNeed({ tasks: [aTask({ hoursPerWeek: 2, times: early, movable: false })] })], { available: late }, ['times 2']],
    ['more hours a week', [aNeed()], { hoursPerWeek: { max: 9 } }, ['max-hours 10']],
    ['a place within reach', [aNeed({ municipality: 'Halden' })], { travel: { reaches: ['Moss'] } }, ['place 10']],
    ['the start', [aNeed({ season: { from: '05-01', to: '09-01' } })], {}, ['start 10']],
    ['a fixed task that others do', [aNeed({ tasks: [heavy, aTask()] })], noLifting, ['let-go f 10']],
    ['a fixed task too many, though she could do it', [aNeed({ tasks: [fixed, aTask()] })], { hoursPerWeek: { min: 10, max: 10 } }, ['max-hours 12', 'let-go f 10']],
    ['never what she has said no to', [aNeed()], { declinedCompanies: ['vaskeriet'] }, []],
    ['never what she needs of the work', [aNeed({ tasks: [aTask({ demands: { liftingKg: 30 } })] })], noLifting, []],
    ['nothing, where two things would have to change', [aNeed({ municipality: 'Halden' })], { travel: { reaches: [] }, hoursPerWeek: { max: 9 } }, []],
    ['only what leaves fewer hours short, most hours first', [aNeed({ tasks: [aTask({ id: 'a', hoursPerWeek: 3 }), aTask({ id: 'b', hoursPerWeek: 2, times: early }), aTask({ id: 'c', hoursPerWeek: 1, times: early })] })], { available: late, hoursPerWeek: { min: 5, max: 5 } }, ['times 5', 'move b 5', 'move c 4']],
  ])('%s', (_, needs, told, expected) => {
    expect(opened(needs, told)).toEqual(expected);
  }); // prettier-ignore

  test('says her own most, beside what she has in agreements, and tries the rest of a full week', () => {
    const needs = [aNeed({ tasks: [aTask({ hoursPerWeek: 30 })] }), aNeed({ id: 'm', company: 'Kafé AS', tasks: [aTask({ id: 'k', hoursPerWeek: 18 })] })]; // prettier-ignore
    const resolved = needs.map((need) => resolveNeed(need, resolver));
    const free = beside(resolveProfile(aProfile({ hoursPerWeek: { max: 20 } }), resolver), 19);
    if (!free) throw new Error('an hour is left');
    expect(findOpeners(resolved, free, options, [], 19).map(({ why }) => why)).toEqual([
      'Kan kandidaten jobbe mer enn 20 timer i uka, blir det 18 timer i uka hos Kafé AS.',
    ]);
  });

  test('is said in a sentence, with the company and what is still short', () => {
    const needs = [
      aNeed({ tasks: [heavy, aTask({ hoursPerWeek: 7.5 })] }),
      aNeed({ id: 'm', company: 'Kafé AS', tasks: [aTask({ id: 'k', hoursPerWeek: 4 })] }),
    ];
    expect(openersOf(needs, { ...noLifting, hoursPerWeek: { min: 8 } })).toEqual([
      {
        kind: 'let-go', need: 'n', task: 'f', company: 'vaskeriet', hours: 7.5, short: 0.5,
        why: 'Kan andre gjøre «Bære sekker», som nå må følge med, blir det 7,5 timer i uka hos vaskeriet.',
      },
    ]); // prettier-ignore
  });
});
