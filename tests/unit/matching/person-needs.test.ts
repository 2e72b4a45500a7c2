import { describe, expect, test } from 'vitest';
import type { Condition, Demands } from '~/app/domain/matching/input';
import { aNeed, another, aProfile, aTask, matchOf, stateOf } from './pair';

type Row = [about: Condition['about'], want: Condition['want'], demands: Demands, state: string];

function matchWith(
  condition: Omit<Condition, 'strength'>,
  demands: Demands,
  strength: Condition['strength'] = 'need',
) {
  const need = aNeed({ tasks: [aTask({ demands, fixed: true }), another] });
  return matchOf(need, aProfile({ conditions: [{ ...condition, strength }] }));
}

const body: Row[] = [
  ['liftingKg', { max: 10 }, { liftingKg: 10 }, 'ok'],
  ['liftingKg', { max: 10 }, { liftingKg: 11 }, 'blocked'],
  ['liftingKg', 10, { liftingKg: 11 }, 'blocked'],
  ['liftingKg', false, { liftingKg: 1 }, 'blocked'],
  ['standing', 'some', { standing: 'some' }, 'ok'],
  ['standing', 'little', { standing: 'some' }, 'blocked'],
  ['ladders', false, { ladders: true }, 'blocked'],
  ['ladders', false, { ladders: false }, 'ok'],
  ['ladders', true, { ladders: true }, 'ok'],
  ['fineMotor', false, { fineMotor: true }, 'blocked'],
  ['colour', false, { colour: true }, 'blocked'],
  ['numbers', false, { numbers: true }, 'blocked'],
  ['reading', 'some', { reading: 'much' }, 'blocked'],
  ['reading', false, { reading: 'none' }, 'ok'],
  ['reading', false, { reading: 'some' }, 'blocked'],
  ['hearing', false, { hearing: true }, 'blocked'],
  ['hearing', false, {}, 'unknown'],
];

const surroundings: Row[] = [
  ['pace', 'normal', { pace: 'fast' }, 'blocked'],
  ['pace', 'normal', { pace: 'calm' }, 'ok'],
  ['customerContact', 'none', { customerContact: 'some' }, 'blocked'],
  ['customerContact', false, { customerContact: 'none' }, 'ok'],
  ['company', 'together', { company: 'alone' }, 'blocked'],
  ['company', 'together', { company: 'mixed' }, 'blocked'],
  ['company', ['mixed', 'together'], { company: 'mixed' }, 'ok'],
  ['setting', 'indoor', { setting: 'outdoor' }, 'blocked'],
  ['setting', 'outdoor', { setting: 'outdoor' }, 'ok'],
  ['noise', 'quiet', { noise: 'normal' }, 'blocked'],
  ['noise', 'loud', { noise: 'normal' }, 'ok'],
  ['foods', false, { foods: ['pork'] }, 'blocked'],
  ['foods', false, { foods: [] }, 'ok'],
  ['foods', ['fish'], { foods: ['fisk'] }, 'ok'],
  ['foods', ['fish'], { foods: ['fish', 'pork'] }, 'blocked'],
  ['foods', 'no-pork', { foods: ['svin'] }, 'blocked'],
  ['foods', 'no-pork', { foods: ['fish'] }, 'ok'],
  ['dress', 'long-dress', { dress: ['trousers'] }, 'blocked'],
  ['dress', 'long-sleeves', { dress: ['short-sleeves'] }, 'blocked'],
  ['dress', 'head-covering', { dress: ['bare-head'] }, 'blocked'],
  ['dress', 'head-covering', { dress: ['trousers', 'short-sleeves'] }, 'ok'],
  ['dress', 'long-dress', { dress: [] }, 'ok'],
  ['itemVariety', 'few', { itemVariety: 'many' }, 'blocked'],
  ['itemVariety', 'many', { itemVariety: 'few' }, 'ok'],
  ['noise', 'quiet', {}, 'unknown'],
  ['noise', 'whatever', { noise: 'loud' }, 'unknown'],
];

describe('what the person needs', () => {
  test.each(body)(
    'of body and senses: %s, at most %j, demanded %j: %s',
    (about, want, demands, state) => {
      const result = matchWith({ about, want }, demands);
      expect(stateOf(result, 'demand', 't')).toBe(state);
      expect(stateOf(result, 'condition')).toBe('ok');
    },
  );

  test.each(surroundings)(
    'of the surroundings: %s, at most %j, demanded %j: %s',
    (about, want, demands, state) => {
      const result = matchWith({ about, want }, demands);
      expect(stateOf(result, 'condition', 't')).toBe(state);
      expect(stateOf(result, 'demand')).toBe('ok');
    },
  );

  test('not told is unknown in both; told to be nothing is ok', () => {
    const unknown = matchOf(aNeed({ tasks: [aTask({ demands: { noise: 'loud' } })] }), aProfile());
    expect([stateOf(unknown, 'demand'), stateOf(unknown, 'condition')]).toEqual([
      'unknown',
      'unknown',
    ]);
    const none = matchOf(aNeed(), aProfile({ conditions: [] }));
    expect([stateOf(none, 'demand'), stateOf(none, 'condition')]).toEqual(['ok', 'ok']);
  });
});

describe('a wish', () => {
  test.each([...body, ...surroundings])(
    'about %s (%j against %j) is never hard',
    (about, want, demands) => {
      const result = matchWith({ about, want }, demands, 'wish');
      expect([stateOf(result, 'demand'), stateOf(result, 'condition')]).toEqual(['ok', 'ok']);
    },
  );

  test.each([
    ['noise', 'quiet', { noise: 'quiet' }, { noise: 'loud' }],
    ['customerContact', 'much', { customerContact: 'much' }, { customerContact: 'none' }],
    ['company', 'together', { company: 'together' }, { company: 'alone' }],
    ['numbers', true, { numbers: true }, { numbers: false }],
    ['liftingKg', { max: 5 }, { liftingKg: 3 }, { liftingKg: 20 }],
    ['itemVariety', 'few', { itemVariety: 'few' }, { itemVariety: 'many' }],
  ] as const)('for %s %j scores %j above unknown above %j', (about, want, met, missed) => {
    const score = (demands: Demands) => matchWith({ about, want }, demands, 'wish').score;
    expect(score(met)).toBeGreaterThan(score({}));
    expect(score({})).toBeGreaterThan(score(missed));
  });
});

describe('dress on ladders', () => {
  const ladder = { ladders: true, dress: ['trousers'] };
  const longDress = {
    about: 'dress',
    want: 'long-dress',
    strength: 'need',
    adaptableBy: ['andre klær'],
  } as const;
  const profile = aProfile({ conditions: [{ ...longDress, adaptableBy: ['andre klær'] }] });

  test('is a matter of safety, whatever means are named', () => {
    const need = aNeed({ tasks: [aTask({ demands: ladder, fixed: true }), another] });
    const result = matchOf(need, profile);
    expect(stateOf(result, 'safety')).toBe('blocked');
    expect(stateOf(result, 'condition', 't')).toBe('ok');
    expect(result.status).toBe('blocked');
  });

  test('is solved by stripping alone', () => {
    const need = aNeed({ tasks: [aTask({ demands: ladder }), another] });
    const result = matchOf(need, profile);
    expect(stateOf(result, 'safety')).toBe('solvable');
    expect(result.levers.map(({ lever }) => lever)).toEqual(['strip']);
  });

  test('without ladders is a condition like any other', () => {
    const need = aNeed({ tasks: [aTask({ demands: { dress: ['trousers'] }, fixed: true })] });
    expect(stateOf(matchOf(need, profile), 'condition')).toBe('solvable');
    expect(stateOf(matchOf(need, profile), 'safety')).toBe('ok');
  });
});
