import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supportFrequencies, supportLevels, supportStages } from './support-level';
import { supportPlan } from './support-plan';

const anyLevel = fc.constantFrom(...supportLevels);

describe('a support plan', () => {
  test('of eight weeks with close follow-up falls from two visits a week to a call a month', () => {
    const plan = supportPlan(2, 8);
    expect(plan.map(({ fromWeek, toWeek, howOften }) => [fromWeek, toWeek, howOften])).toEqual([
      [1, 1, 'Vi er på arbeidsplassen to dager i uka. Vi ringer arbeidsplassen en gang i uka.'],
      [2, 4, 'Vi er på arbeidsplassen en gang i uka. Vi ringer arbeidsplassen en gang i uka.'],
      [5, 6, 'Vi er på arbeidsplassen annenhver uke. Vi ringer arbeidsplassen en gang i uka.'],
      [7, 8, 'Vi ringer arbeidsplassen en gang i uka.'],
      [9, null, 'Vi ringer arbeidsplassen en gang i måneden.'],
    ]);
  });

  test('covers every week once and goes on after the period', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer({ min: 1, max: 52 }), (level, weeks) => {
        const plan = supportPlan(level, weeks);
        const covered = plan
          .slice(0, -1)
          .flatMap(({ fromWeek, toWeek }) =>
            Array.from({ length: toWeek! - fromWeek + 1 }, (_, index) => fromWeek + index),
          );
        expect(covered).toEqual(Array.from({ length: weeks }, (_, index) => index + 1));
        expect(plan.at(-1)).toMatchObject({ fromWeek: weeks + 1, toWeek: null });
      }),
    );
  });
});

describe('a support level', () => {
  test.each(supportLevels)('%i never rises from one stage to the next', (level) => {
    const frequencies = supportStages.map((stage) => supportFrequencies[level][stage]);
    const rises = frequencies.filter((now, index) => {
      const before = frequencies[index - 1];
      return before !== undefined && (now.visits > before.visits || now.calls > before.calls);
    });
    expect(rises).toEqual([]);
  });

  test.each(supportStages)('gives no less at a higher level, when it is %s', (stage) => {
    const visits = supportLevels.map((level) => supportFrequencies[level][stage].visits);
    expect(visits).toEqual([...visits].sort((a, b) => a - b));
  });
});
