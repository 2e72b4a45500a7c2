import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carvingMoves,
  emptyPlan,
  hoursOfPlan,
  type CarvedPlan,
  type PlanTask,
} from '~/app/domain/carving/workbench/carved-plan';
import { changePlan, type PlanChange } from '~/app/domain/carving/workbench/change-plan';
import {
  checkPlan,
  isAnswered,
  type CarvingCheck,
} from '~/app/domain/carving/workbench/check-plan';
import { needOfPlan } from '~/app/domain/carving/workbench/need-of-plan';
import type { StaffingNote } from '~/app/domain/companies/staffing-note';
import type { MatchProfile, MatchTask } from '~/app/domain/matching/input';

const company = { id: 'c1', name: 'Bakeriet', municipality: 'Moss' };

const planTask = (task: Partial<MatchTask>, more: Partial<PlanTask> = {}): PlanTask => ({
  task: { id: 'a', title: 'Vaske brett', hoursPerWeek: 10, ...task },
  move: 'carve',
  ...more,
});

/** A job nothing is to be said about. */
const sound: CarvedPlan = {
  ...emptyPlan,
  tasks: [planTask({ demands: { company: 'together', liftingKg: 5 }, value: 'high' })],
  ground: { replacesPaid: 'no', isToldToUnion: 'yes' },
  stages: [{ week: 8, hours: 12, what: 'Bake boller' }],
};

/** A company that has said all there is to ask, and whose union is told of each job by itself. */
const soundStaffing: StaffingNote = {
  on: '2026-03-01',
  source: 'daglig leder',
  ordinary: 20,
  ordinaryLastYear: 18,
  subsidised: 3,
  colleaguesTold: 'Lederen på møtet',
  unionTold: null,
  safetyTold: null,
};

function warningsOf(plan: CarvedPlan, profile: Partial<MatchProfile> = {}) {
  const need = needOfPlan(plan, { id: 'j', title: 'Jobb', company });
  const her = { id: 'p', hoursPerWeek: { min: 8, max: 20 }, ...profile };
  return checkPlan(
    plan,
    { need, profile: her, isWishMet: false },
    { staffing: soundStaffing, today: '2026-11-23' },
  );
}
const checksOf = (...given: Parameters<typeof warningsOf>) =>
  warningsOf(...given).map(({ check }) => check);

describe('the checks of a carved job', () => {
  it('says nothing where nothing is lacking', () => {
    expect(checksOf(sound)).toEqual([]);
  });

  const at = (address: string) => ({
    needId: 'n',
    taskId: address,
    hours: 5,
    municipality: 'Moss',
    address,
  });
  const together = { company: 'together' } as const;
  const cases: readonly (readonly [CarvingCheck, Partial<CarvedPlan>, Partial<MatchProfile>?])[] = [
    ['no-tasks', { tasks: [] }],
    ['no-tasks', { tasks: [planTask({}, { move: 'strip' })] }],
    ['too-few-hours', {}, { hoursPerWeek: { min: 10.5 } }],
    ['too-many-hours', {}, { hoursPerWeek: { max: 9.5 } }],
    ['too-many-hours', { tasks: [planTask({ hoursPerWeek: 38, demands: together })] }, { hoursPerWeek: {} }], // prettier-ignore
    ['hours-unknown', { tasks: [...sound.tasks, planTask({ id: 'b', hoursPerWeek: undefined })] }],
    ['no-contact', { tasks: [planTask({ demands: { company: 'alone' } })] }],
    ['no-contact', { tasks: [planTask({})] }],
    ['low-value', { tasks: [planTask({ value: 'low', demands: together })] }],
    ['no-growth', { stages: [] }],
    ['papers-unused', {}, { licences: ['Truckførerbevis'] }],
    ['replaces-paid', { ground: { isToldToUnion: 'yes' } }],
    ['replaces-paid', { ground: { replacesPaid: 'yes', isToldToUnion: 'yes' } }],
    ['union-not-told', { ground: { replacesPaid: 'no' } }],
    [
      'far-in-place',
      {
        tasks: [
          planTask({ demands: together }, { source: at('Storgata 1') }),
          planTask({ id: 'b', hoursPerWeek: 2 }, { source: at('Havna 2') }),
        ],
      },
    ],
    [
      'far-in-time',
      {
        tasks: [
          planTask({ demands: together, times: [{ day: 'mon', from: '07:00', to: '09:00' }] }),
          planTask({ id: 'b', hoursPerWeek: 2, times: [{ day: 'mon', from: '14:00', to: '16:00' }] }),
        ],
      },
    ], // prettier-ignore
    ['too-heavy', {}, { conditions: [{ about: 'liftingKg', want: 2, strength: 'need' }] }],
    [
      'too-heavy',
      { tasks: [planTask({ demands: { ...together, pace: 'fast' } })] },
      { conditions: [{ about: 'pace', want: 'calm', strength: 'need' }] },
    ],
  ];
  it.each(cases.map(([check, plan, profile = {}]) => ({ check, plan, profile })))(
    'warns once of $check, and of nothing else',
    ({ check, plan, profile }) => {
      expect(checksOf({ ...sound, ...plan }, profile)).toEqual([check]);
    },
  );

  it('does not take work on two days, or work that can be moved, for a split day', () => {
    const early = planTask({
      demands: together,
      times: [{ day: 'mon', from: '07:00', to: '09:00' }],
    });
    const late = (told: Partial<MatchTask>) => planTask({ id: 'b', hoursPerWeek: 2, ...told });
    const next = late({ times: [{ day: 'tue', from: '14:00', to: '16:00' }] });
    const moved = late({ movable: true, times: [{ day: 'mon', from: '14:00', to: '16:00' }] });
    expect(checksOf({ ...sound, tasks: [early, next] })).toEqual([]);
    expect(checksOf({ ...sound, tasks: [early, moved] })).toEqual([]);
  });

  it('counts a reason only for what it was given for', () => {
    const profile = { hoursPerWeek: { min: 15 } };
    const [warning] = warningsOf(sound, profile);
    const answered = { ...sound, answers: { [warning?.key ?? '']: 'Det øker etter jul' } };
    expect(isAnswered(warningsOf(sound, profile))).toBe(false);
    expect(isAnswered(warningsOf(answered, profile))).toBe(true);
    const shorter = changePlan(answered, { kind: 'change', taskId: 'a', hours: 4, told: { move: 'carve' } }); // prettier-ignore
    expect(shorter.ok && isAnswered(warningsOf(shorter.value, profile))).toBe(false);
  });

  it('never lets a job without work be proposed', () => {
    const [warning] = warningsOf({ ...sound, tasks: [] });
    const answers = { [warning?.key ?? '']: 'Kommer' };
    expect(isAnswered(warningsOf({ ...sound, tasks: [], answers }))).toBe(false);
  });
});

describe('the changes of a carved job', () => {
  const ids = ['a', 'b', 'c', 'd'] as const;
  const quarters = fc.integer({ min: 1, max: 80 }).map((each) => each / 4);
  const move = fc.constantFrom(...carvingMoves);
  const change: fc.Arbitrary<PlanChange> = fc.oneof(
    fc.record({ id: fc.constantFrom(...ids), hours: quarters, move }).map(
      ({ id, hours, move: how }): PlanChange => ({
        kind: 'add',
        task: {
          ...planTask({ id, hoursPerWeek: hours }, { move: how }),
          source: { needId: 'n', taskId: `posted-${id}`, hours },
        },
      }),
    ),
    fc.constantFrom(...ids).map((taskId): PlanChange => ({ kind: 'drop', taskId })),
    fc.record({ taskId: fc.constantFrom(...ids), hours: quarters, move }).map(
      ({ taskId, hours, move: how }): PlanChange => ({
        kind: 'change',
        taskId,
        hours,
        told: { move: how },
      }),
    ),
  );

  it('do what a plain list of tasks and hours does, and the sum is theirs', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let plan = emptyPlan;
        const model = new Map<string, { hours: number; posted: number; isHers: boolean }>();
        for (const each of changes) {
          const before = JSON.stringify(plan);
          const next = changePlan(plan, each);
          const isMade = applyToModel(model, each);
          expect(next.ok).toBe(isMade);
          expect(JSON.stringify(plan)).toBe(before);
          if (next.ok) plan = next.value;
          expect(plan.tasks.map(({ task }) => task.id)).toEqual([...model.keys()]);
          const hers = [...model.values()].filter(({ isHers }) => isHers);
          const sum = hers.reduce((total, { hours }) => total + hours, 0);
          expect(hoursOfPlan(plan)).toBe(sum);
          const need = needOfPlan(plan, { id: 'j', title: '', company });
          expect(need.tasks.reduce((total, task) => total + (task.hoursPerWeek ?? 0), 0)).toBe(sum);
        }
      }),
    );
  });

  function applyToModel(
    model: Map<string, { hours: number; posted: number; isHers: boolean }>,
    each: PlanChange,
  ): boolean {
    if (each.kind === 'add') {
      const { id, hoursPerWeek: hours = 0 } = each.task.task;
      if (model.has(id)) return false;
      model.set(id, { hours, posted: hours, isHers: each.task.move !== 'strip' });
      return true;
    }
    if (each.kind === 'drop') return model.delete(each.taskId);
    if (each.kind !== 'change') return false;
    const known = model.get(each.taskId);
    if (!known || each.hours > known.posted) return false;
    model.set(each.taskId, { ...known, hours: each.hours, isHers: each.told.move !== 'strip' });
    return true;
  }
});
