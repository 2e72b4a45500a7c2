import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPlan, type CarvedPlan } from './carved-plan';
import {
  afterChange,
  mostSteps,
  noHistory,
  redone,
  undone,
  type PlanHistory,
} from './plan-history';

/** A plan that is told apart by its one word. */
const plan = (name: string): CarvedPlan => ({ ...emptyPlan, answers: { name } });

test('The history does what a list with a place in it does, and never holds more than it may', () => {
  const step = fc.oneof(fc.constant('undo'), fc.constant('redo'), fc.constant('change'));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 90 }), (steps) => {
      let now: { plan: CarvedPlan; history: PlanHistory } = { plan: plan('0'), history: noHistory };
      let all = [now.plan];
      let at = 0;
      for (const [number, each] of steps.entries()) {
        if (each === 'change') {
          const next = plan(`${number + 1}`);
          now = { plan: next, history: afterChange(now) };
          all = [...all.slice(0, at + 1), next].slice(-(mostSteps + 1));
          at = all.length - 1;
        } else {
          const to = each === 'undo' ? at - 1 : at + 1;
          if (all[to]) at = to;
          now = (each === 'undo' ? undone(now) : redone(now)) ?? now;
        }
        expect(now.plan).toBe(all[at]);
        expect(now.history.past.length + now.history.ahead.length).toBe(all.length - 1);
        expect(all.length - 1).toBeLessThanOrEqual(mostSteps);
      }
    }),
  );
});
