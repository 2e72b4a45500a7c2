import { describe, expect, test } from 'vitest';
import { composePosition } from './position';
import { changeOfAnswer, isAboutTask, tasksAsAnswered, type TaskAnswer } from './position-answer';
import { changePlan } from './workbench/change-plan';
import { emptyPlan, withNeedTasks, type CarvedPlan, type PlanTask } from './workbench/carved-plan';

const planTask = (id: string, title: string, hoursPerWeek: number): PlanTask => ({
  task: { id, title, hoursPerWeek },
  move: 'carve',
});

/** A job of two tasks that are called the same, from two departments, and one of another name. */
const before: CarvedPlan = {
  ...emptyPlan,
  tasks: [planTask('a', 'Rydde', 2), planTask('b', 'Rydde', 3), planTask('c', 'Vaske', 4)],
};
let next = 0;
const plan = withNeedTasks(before, () => `need-task-${++next}`);
const { tasks: told } = composePosition(plan, { support: [], mayBeRead: () => true });
const needTasks = plan.tasks.map(({ task, needTaskId = '' }) => ({
  id: needTaskId,
  title: task.title,
  details: { hoursPerWeek: task.hoursPerWeek },
}));

const answer = (at: number, given: Partial<TaskAnswer>): TaskAnswer => ({
  ...{ title: '', hours: null, when: null, why: null, fit: 'fits' },
  ...told[at],
  ...given,
});

/** The plan with an answer taken in, and what the agreement is then drafted with. */
function taken(said: TaskAnswer) {
  const change = changeOfAnswer(plan, said);
  if (change === null || change === 'done') return change;
  const changed = changePlan(plan, change);
  if (!changed.ok) throw new Error(changed.code);
  return {
    plan: changed.value.tasks.map(({ task }) => [task.id, task.hoursPerWeek]),
    agreed: tasksAsAnswered(needTasks, changed.value, [said]).map(({ id, details }) => [
      id,
      details.hoursPerWeek,
    ]),
  };
}

describe('An answer to a task', () => {
  test('changes that task, and no other of the same name', () => {
    expect(taken(answer(1, { fit: 'other', hours: 1 }))).toEqual({
      plan: [['a', 2], ['b', 1], ['c', 4]],
      agreed: [['need-task-1', 2], ['need-task-2', 1], ['need-task-3', 4]],
    }); // prettier-ignore
    expect(taken(answer(1, { fit: 'not-here', why: 'Maskin' }))).toEqual({
      plan: [['a', 2], ['c', 4]],
      agreed: [['need-task-1', 2], ['need-task-3', 4]],
    }); // prettier-ignore
  });

  test('finds its task though it has another name now', () => {
    const renamed = answer(2, { title: 'Vaske gulv', fit: 'other', hours: 3 });
    expect(taken(renamed)).toMatchObject({ plan: [['a', 2], ['b', 3], ['c', 3]] }); // prettier-ignore
  });

  test('given before tasks had ids is about the task of its title', () => {
    const { id: _later, ...old } = answer(2, { fit: 'other', hours: 3 });
    expect(taken(old)).toMatchObject({ plan: [['a', 2], ['b', 3], ['c', 3]] }); // prettier-ignore
    expect(isAboutTask({ title: 'Vaske' }, { id: 'x', title: 'Vaske' })).toBe(true);
    expect(isAboutTask({ id: 'y', title: 'Vaske' }, { id: 'x', title: 'Vaske' })).toBe(false);
  });
});
