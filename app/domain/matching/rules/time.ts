import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { sharedMinutes } from '../weekly-minutes';
import type { Conflict, Finding, Means } from './finding';

/** What a task's time says, before it is worded. */
export type TimeJudgement =
  | { readonly outcome: 'ok' | 'unknown' }
  | Pick<Conflict, 'outcome' | 'means' | 'otherwise' | 'degree'>;

const about = { rule: 'time', feeds: 'hours' } as const;
const move: Means = {
  lever: 'move',
  isOffered: true,
  why: 'Arbeidsgiver kan flytte oppgaven til en annen tid.',
};
const fewerHours: Means = {
  lever: 'aid',
  isOffered: false,
  why: 'Avtal den delen av timene som passer.',
};

/**
 * When the work is done against when the person can work: each task's windows, and the start.
 * The hours of a task may lie anywhere in its windows. A start too early is only "later".
 */
export function checkTime(need: MatchNeed, profile: MatchProfile): Finding[] {
  return [...need.tasks.map((task) => checkTask(task, profile)), ...checkStart(need, profile)];
}

function checkTask(task: MatchTask, { available }: MatchProfile): Finding {
  const { times } = task;
  if (times === undefined || available === undefined) {
    const why =
      times === undefined
        ? 'Spør arbeidsgiver når oppgaven gjøres.'
        : 'Vi vet ikke ennå når i uka kandidaten kan jobbe.';
    return { ...about, task: task.id, outcome: 'unknown', why };
  }
  const shared = sharedMinutes(times, available);
  return {
    ...about,
    task: task.id,
    ...judgeTime(task, shared),
    why: timeWording(task, shared),
  };
}

/** What the minutes of a task's windows that she can work say. */
export function judgeTime({ hoursPerWeek, movable }: MatchTask, shared: number): TimeJudgement {
  const asked = hoursPerWeek === undefined ? undefined : hoursPerWeek * 60;
  if (asked !== undefined && shared >= asked) return { outcome: 'ok' };
  if (shared === 0) {
    return {
      outcome: 'conflict',
      means: movable ? [move] : [],
      otherwise: movable === undefined ? 'unknown' : 'blocked',
      degree: 0,
    };
  }
  if (asked === undefined) return { outcome: 'unknown' };
  return {
    outcome: 'conflict',
    means: movable ? [move] : [fewerHours],
    otherwise: 'blocked',
    degree: shared / asked,
  };
}

function timeWording(task: MatchTask, shared: number): string {
  const { outcome } = judgeTime(task, shared);
  if (outcome === 'ok') return 'Tiden passer.';
  if (outcome === 'unknown') return 'Spør arbeidsgiver hvor mange timer oppgaven tar.';
  const asked = (task.hoursPerWeek ?? 0) * 60;
  return shared === 0
    ? noOverlapWording(task)
    : `${hoursWording(shared)} av ${hoursWording(asked)} timer passer med tiden kandidaten kan.`;
}

function checkStart(need: MatchNeed, profile: MatchProfile): Finding[] {
  const { start } = need;
  const { earliestStart } = profile;
  if (!startsLater(start, earliestStart)) return [];
  const why = `Kandidaten kan begynne ${earliestStart}, behovet er fra ${start}.`;
  return [{ rule: 'time', outcome: 'later', why }];
}

/** True where both days are known, and she can begin only after the need does. */
export function startsLater(start: string | undefined, earliestStart: string | undefined): boolean {
  return start !== undefined && earliestStart !== undefined && earliestStart > start;
}

function noOverlapWording({ movable }: MatchTask): string {
  if (movable === undefined) return 'Oppgaven passer på en annen tid. Spør om den kan flyttes.';
  return movable
    ? 'Oppgaven passer når den flyttes til en annen tid.'
    : 'Oppgaven gjøres utenom tiden som passer.';
}

/** Hours with at most one decimal, as Norwegian writes them. */
function hoursWording(minutes: number): string {
  return String(Math.round(minutes / 6) / 10).replace('.', ',');
}
