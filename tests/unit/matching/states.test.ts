import { describe, expect, test } from 'vitest';
import { ruleNames } from '~/app/domain/matching/match-types';
import { aNeed, another, aProfile, aTask, gapsOf, leversOf, matchOf, stateOf } from './pair';

const lifting = (liftingKg: number) => ({ demands: { liftingKg } });
const takesTenKilos = aProfile({
  conditions: [{ about: 'liftingKg', want: { max: 10 }, strength: 'need' }],
});

describe('what comes out', () => {
  test('every rule has an entry, also when nothing at all is known', () => {
    const named = new Set(matchOf(aNeed(), aProfile()).rules.map(({ rule }) => rule));
    expect([...named].sort()).toEqual([...ruleNames].sort());
  });

  test('a blocked pair is there too, with a score', () => {
    const blocked = matchOf(aNeed({ tasks: [aTask(lifting(25))] }), takesTenKilos);
    expect(blocked.status).toBe('blocked');
    expect(blocked.score).toBeGreaterThan(0);
  });

  test('the points make the score, and no criterion gives more than it has', () => {
    const { criteria, score } = matchOf(aNeed(), takesTenKilos);
    expect(criteria.reduce((sum, { points }) => sum + points, 0)).toBe(score);
    for (const { points, of } of criteria) {
      expect(Number.isInteger(points)).toBe(true);
      expect(points).toBeLessThanOrEqual(of);
    }
  });
});

describe('the status', () => {
  test('is ok where everything unknown is left out', () => {
    const unknown = matchOf(aNeed(), aProfile());
    expect(unknown.status).toBe('ok');
    expect(stateOf(unknown, 'time')).toBe('unknown');
    expect(gapsOf(unknown)).toContain('open-question t');
  });

  test('is the worst state: later before solvable, blocked before later', () => {
    const heavy = { tasks: [aTask(lifting(25)), another] };
    const season = { season: { from: '05-01', to: '08-31' } };
    expect(matchOf(aNeed(heavy), takesTenKilos).status).toBe('solvable');
    expect(matchOf(aNeed({ ...heavy, ...season }), takesTenKilos).status).toBe('later');
    const alone = { tasks: [aTask(lifting(25))], ...season };
    expect(matchOf(aNeed(alone), takesTenKilos).status).toBe('blocked');
  });
});

describe('stripping', () => {
  test.each([
    ['a task beside one that fits', [aTask(lifting(25)), another], 'solvable'],
    ['a fixed task', [aTask({ ...lifting(25), fixed: true }), another], 'blocked'],
    ['the only task', [aTask(lifting(25))], 'blocked'],
    [
      'one of two that both would have to go',
      [aTask(lifting(25)), { ...another, ...lifting(20) }],
      'blocked',
    ],
    [
      'one beside a fixed task that does not fit',
      [aTask(lifting(25)), { ...another, ...lifting(20), fixed: true }],
      'blocked',
    ],
  ])('solves %s as it should', (_, tasks, state) => {
    expect(stateOf(matchOf(aNeed({ tasks }), takesTenKilos), 'demand', 't')).toBe(state);
  });

  test('is possible beside a task that another means solves', () => {
    const profile = aProfile({
      conditions: [
        { about: 'liftingKg', want: { max: 10 }, strength: 'need' },
        { about: 'noise', want: 'quiet', strength: 'need', adaptableBy: ['hørselvern'] },
      ],
    });
    const noisy = { ...another, demands: { liftingKg: 2, noise: 'loud' as const } };
    const result = matchOf(aNeed({ tasks: [aTask(lifting(25)), noisy] }), profile);
    expect(stateOf(result, 'demand', 't')).toBe('solvable');
    expect(leversOf(result)).toEqual(expect.arrayContaining(['strip t', 'aid other']));
  });

  test('is a lever of every solvable conflict of a strippable task', () => {
    const result = matchOf(aNeed({ tasks: [aTask(lifting(25)), another] }), takesTenKilos);
    expect(leversOf(result)).toEqual(['strip t']);
    expect(gapsOf(result)).toContain('adaptable t');
  });
});

describe('the gain of a lever', () => {
  test('of stripping is what the score would be without the task', () => {
    const result = matchOf(aNeed({ tasks: [aTask(lifting(25)), another] }), takesTenKilos);
    const without = matchOf(aNeed({ tasks: [another] }), takesTenKilos);
    expect(result.levers[0]?.gain).toBe(without.score - result.score);
    expect(result.levers[0]?.gain).not.toBe(0);
  });

  test('of another means is what the score would be were the conflict met', () => {
    const movable = aTask({ movable: true, times: [{ day: 'sat', from: '06:00', to: '18:00' }] });
    const onMonday = aTask({ movable: true, times: [{ day: 'mon', from: '06:00', to: '18:00' }] });
    const profile = aProfile({ available: [{ day: 'mon', from: '06:00', to: '18:00' }] });
    const result = matchOf(aNeed({ tasks: [movable] }), profile);
    const moved = matchOf(aNeed({ tasks: [onMonday] }), profile);
    expect(result.levers.map(({ gain }) => gain)).toEqual([moved.score - result.score]);
  });
});

describe('a means the person named', () => {
  const gloves = aProfile({
    conditions: [
      { about: 'foods', want: ['fish'], strength: 'need', adaptableBy: ['Hansker', 'opplæring'] },
    ],
  });
  const meat = (adaptations?: string[]) =>
    aNeed({ tasks: [aTask({ fixed: true, demands: { foods: ['pork'] }, adaptations })] });

  test('solves what cannot be stripped', () => {
    const result = matchOf(meat(), gloves);
    expect(stateOf(result, 'condition')).toBe('solvable');
    expect(leversOf(result).sort()).toEqual(['aid t', 'training t']);
    expect(gapsOf(result)).toEqual(expect.arrayContaining(['trainable t', 'adaptable t']));
  });

  test('counts for more when the employer offers it too, compared as text', () => {
    const named = matchOf(meat([]), gloves);
    const offered = matchOf(meat([' hansker ']), gloves);
    expect(offered.score).toBeGreaterThan(named.score);
    expect(offered.levers[0]?.why).toContain('arbeidsgiver tilbyr');
  });

  test.each([
    ['opplæring i kassa', 'training'],
    ['kurs', 'training'],
    ['en fadder', 'mentor'],
    ['noen ved siden av', 'mentor'],
    ['støtte de første ukene', 'mentor'],
    ['bakrom først', 'reorder'],
    ['kassa etter hvert', 'reorder'],
    ['trinnvis', 'reorder'],
    ['symboler på dørene', 'aid'],
    ['løftebord', 'aid'],
  ])('«%s» is a lever of kind %s', (solvableBy, lever) => {
    const profile = aProfile({
      ruledOut: [{ what: 'brette håndklær', when: 'never', solvableBy: [solvableBy] }],
    });
    expect(leversOf(matchOf(aNeed(), profile))).toContain(`${lever} t`);
  });
});
