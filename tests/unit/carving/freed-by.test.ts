import { expect, test } from 'vitest';
import type { PlanTask } from '~/app/domain/carving/workbench/carved-plan';
import { freedBy } from '~/app/domain/carving/workbench/freed-by';
import { planTaskFrom } from '~/app/domain/carving/workbench/plan-of-tasks';
import { aNeed, aTask } from '../matching/pair';

const from = (doneBy: string | undefined, hours: number, more: Partial<PlanTask> = {}) => {
  const task = aTask({ id: `${doneBy}${hours}`, hoursPerWeek: hours, doneBy });
  return { ...planTaskFrom({ need: aNeed({ tasks: [task] }) }, task, 'p'), ...more };
};

test('Whoever does the tasks today gets the hours of them, each once', () => {
  const tasks = [
    from('kokken', 1.1),
    from('kokken', 2.2),
    from('resepsjonen', 3),
    from(undefined, 4),
    from('ingen fast', 5, { today: 'nobody' }),
    from('kokken', 6, { move: 'strip' }),
    from('alle', 7, { move: 'enrich' }),
  ];
  expect(freedBy({ tasks })).toEqual([
    { who: 'kokken', hours: 3.3 },
    { who: 'resepsjonen', hours: 3 },
  ]);
});
