import { describe, expect, test } from 'vitest';
import { leftOutTasks, settledByLeftOut } from './left-out-tasks';
import type { Solution } from './ticks';

const out: Solution = { kind: 'left-out', at: '2026-11-24' };
const no = (askedBy: readonly string[], solution: Solution | null = null) => ({
  ...({ gap: 'to-solve', isWish: false, solution, askedBy } as const),
});

describe('A task left out of the job', () => {
  test.each([
    ['a no to it alone', no(['Rydde']), true],
    ['a no to what another task asks too', no(['Rydde', 'Vaske']), false],
    ['a no to the post as a whole', no([]), false],
    ['a no that has its own solution', no(['Rydde'], { ...out, kind: 'solved', how: 'To' }), false],
    ['a solution she has called wrong', no(['Rydde'], { ...out, disputedAt: out.at }), false],
    ['a wish', { ...no(['Rydde']), isWish: true }, false],
    ['what she can', { ...no(['Rydde']), gap: null }, false],
  ] as const)('settles %s: %3$s', (_what, item, isSettled) => {
    const [, settled] = settledByLeftOut([no(['Rydde'], out), item]);
    expect(settled).toEqual({
      ...item,
      isSettledByTask: isSettled,
      ...(isSettled ? { solution: out } : {}),
    });
  });

  test('settles what two such tasks ask together', () => {
    const items = [no(['Rydde'], out), no(['Vaske'], out), no(['Rydde', 'Vaske'])];
    expect(settledByLeftOut(items)[2]?.isSettledByTask).toBe(true);
    expect(leftOutTasks(items)).toEqual(['Rydde', 'Vaske']);
  });

  test('settles nothing once she has called that wrong', () => {
    const items = [no(['Rydde'], { ...out, disputedAt: '2026-11-25' }), no(['Rydde'])];
    expect(settledByLeftOut(items)[1]?.isSettledByTask).toBe(false);
  });
});
