import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { sharedMinutes } from '../weekly-minutes';
import type { Finding, Means } from './finding';

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
  const { times, hoursPerWeek } = task;
  if (times === undefined || available === undefined) {
    const why =
      times === undefined
        ? 'Spør arbeidsgiver når oppgaven gjøres.'
        : 'Vi vet ikke ennå når i uka kandidaten kan jobbe.';
    return { ...about, task: task.id, outcome: 'unknown', why };
  }
  const shared = sharedMinutes(times, available);
  const asked = hoursPerWeek === undefined ? undefined : hoursPerWeek * 60;
  if (asked !== undefined && shared >= asked) {
    return { ...about, task: task.id, outcome: 'ok', why: 'Tiden passer.' };
  }
  if (shared === 0) {
    return {
      ...about,
      task: task.id,
      outcome: 'conflict',
      means: task.movable ? [move] : [],
      otherwise: task.movable === undefined ? 'unknown' : 'blocked',
      degree: 0,
      why: noOverlapWording(task),
    };
  }
  if (asked === undefined) {
    const why = 'Spør arbeidsgiver hvor mange timer oppgaven tar.';
    return { ...about, task: task.id, outcome: 'unknown', why };
  }
  return {
    ...about,
    task: task.id,
    outcome: 'conflict',
    means: task.movable ? [move] : [fewerHours],
    otherwise: 'blocked',
    degree: shared / asked,
    why: `${hoursWording(shared)} av ${hoursWording(asked)} timer passer med tiden kandidaten kan.`,
  };
}

function checkStart(need: MatchNeed, profile: MatchProfile): Finding[] {
  const { start } = need;
  const { earliestStart } = profile;
  if (start === undefined || earliestStart === undefined || earliestStart <= start) return [];
  const why = `Kandidaten kan begynne ${earliestStart}, behovet er fra ${start}.`;
  return [{ rule: 'time', outcome: 'later', why }];
}

function noOverlapWording({ movable }: MatchTask): string {
  if (movable === undefined) return 'Oppgaven passer på en annen tid. Spør om den kan flyttes.';
  return movable
    ? 'Oppgaven passer når den flyttes til en annen tid.'
    : 'Oppgaven gjøres på en tid kandidaten ikke kan jobbe.';
}

/** Hours with at most one decimal, as Norwegian writes them. */
function hoursWording(minutes: number): string {
  return String(Math.round(minutes / 6) / 10).replace('.', ',');
}
