import { compareSides } from '../../matching/explanation/compare-sides';
import type { DemandKey, MatchNeed, MatchProfile } from '../../matching/input';
import { underUseOf, type UnderUsePair } from '../../matching/explanation/under-use';
import { toStretches } from '../../matching/weekly-minutes';
import { fullWeek } from '../pose-problems';
import { hoursOfPlan, tasksOfJob, type CarvedPlan } from './carved-plan';
import { checkStaffing, staffingChecks, type Workplace } from './check-staffing';

/** What a carved job may lack (domain §6), in the order it is asked about. */
export const carvingChecks = [
  'no-tasks',
  'too-few-hours',
  'too-many-hours',
  'hours-unknown',
  'too-heavy',
  'no-contact',
  'low-value',
  'no-growth',
  'papers-unused',
  'replaces-paid',
  ...staffingChecks,
  'far-in-place',
  'far-in-time',
] as const;
export type CarvingCheck = (typeof carvingChecks)[number];

/** A warning. `key` changes when what it warns of does, so that an answer never covers more than it was given for. */
export interface CarvingWarning {
  readonly check: CarvingCheck;
  readonly key: string;
  /** Tasks, papers, numbers or people it names. */
  readonly about: readonly string[];
  /** Hours it names, of the job and of the person. */
  readonly hours?: { readonly job: number; readonly hers: number };
  readonly reason?: string;
}

/** Minutes between two tasks on one day that make it two trips. */
const longBreak = 120;

/** Everything that warns of a carved job, each with its answer where it has one. Unknown is asked, never assumed. */
export function checkPlan(
  plan: CarvedPlan,
  pair: UnderUsePair,
  workplace: Workplace,
): CarvingWarning[] {
  const own = tasksOfJob(plan).map(({ task }) => task);
  if (own.length === 0) return [answered(plan, 'no-tasks', [])];
  const { profile } = pair;
  const job = hoursOfPlan(plan);
  const least = profile.hoursPerWeek?.min;
  const most = profile.hoursPerWeek?.max ?? fullWeek;
  const underUse = underUseOf(pair);
  const titles = own.map(({ title }) => title);
  const tooHeavy = tooHeavyOf(own, profile);
  const isGrowing = plan.stages.length > 0 || own.some(({ progression }) => progression);
  const places = new Set(
    tasksOfJob(plan).flatMap(({ source }) =>
      source?.address ? [`${source.address}, ${source.municipality ?? ''}`] : [],
    ),
  );
  const unknown = own.filter(({ hoursPerWeek }) => hoursPerWeek === undefined);
  const isWithOthers = own.some(
    ({ demands }) => demands?.company === 'mixed' || demands?.company === 'together',
  );
  const found: (CarvingWarning | false)[] = [
    least !== undefined && job < least && answered(plan, 'too-few-hours', [], { job, hers: least }),
    job > most && answered(plan, 'too-many-hours', [], { job, hers: most }),
    unknown.length > 0 &&
      answered(
        plan,
        'hours-unknown',
        unknown.map(({ title }) => title),
      ),
    tooHeavy.length > 0 && answered(plan, 'too-heavy', tooHeavy),
    !isWithOthers && answered(plan, 'no-contact', titles),
    underUse.includes('low-value') && answered(plan, 'low-value', titles),
    !isGrowing && answered(plan, 'no-growth', []),
    underUse.includes('papers-unused') && answered(plan, 'papers-unused', profile.licences ?? []),
    plan.ground.replacesPaid !== 'no' &&
      answered(plan, 'replaces-paid', [plan.ground.replacesPaid ?? 'unknown']),
    ...checkStaffing(plan, workplace).map(({ check, about }) => answered(plan, check, about)),
    places.size > 1 && answered(plan, 'far-in-place', [...places]),
    isFarInTime(own) && answered(plan, 'far-in-time', titles),
  ];
  return found.filter((each) => each !== false);
}

/** Whether a proposal may be made from it: there is work in it, and no warning is silently passed. */
export function isAnswered(warnings: readonly CarvingWarning[]): boolean {
  return warnings.every(({ check, reason }) => check !== 'no-tasks' && reason !== undefined);
}

function answered(
  plan: CarvedPlan,
  check: CarvingCheck,
  about: readonly string[],
  hours?: CarvingWarning['hours'],
): CarvingWarning {
  const key = [check, ...about, ...(hours ? [hours.job, hours.hers] : [])].join('|');
  const reason = plan.answers[key];
  return { check, key, about, ...(hours ? { hours } : {}), ...(reason ? { reason } : {}) };
}

/** What the body is asked for: the rest of her conditions are the matcher's to tell. */
const heavy: readonly DemandKey[] = ['liftingKg', 'standing', 'ladders', 'pace'];

/** The tasks that ask more of her body than she has told she can. */
function tooHeavyOf(tasks: MatchNeed['tasks'], { conditions = [] }: MatchProfile): string[] {
  const ofBody = conditions.filter(({ about }) => heavy.includes(about));
  const above = compareSides(tasks, ofBody).flatMap((row) =>
    row.tasks.filter(({ state }) => state === 'overload').map(({ title }) => title),
  );
  return [...new Set(above)];
}

/** Whether the work of a day is split by a long break, where every window of that day is known. */
function isFarInTime(tasks: MatchNeed['tasks']): boolean {
  const windows = tasks
    .filter(({ movable }) => movable !== true)
    .flatMap(({ times }) => toStretches(times ?? []))
    .sort((a, b) => a.from - b.from);
  let end = -Infinity;
  for (const { from, to } of windows) {
    const isSameDay = Math.floor(from / 1440) === Math.floor((end - 1) / 1440);
    if (isSameDay && from - end > longBreak) return true;
    end = Math.max(end, to);
  }
  return false;
}
