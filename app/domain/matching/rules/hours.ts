import type { MatchNeed, MatchProfile, MatchTask } from '../input';
import { quoteText } from '../quote-text';
import type { Finding, Means } from './finding';

const about = { rule: 'time', feeds: 'hours' } as const;

/**
 * The hours a week the need asks against the most the person can. Too many are solvable where
 * stripping brings the tasks' sum down to her maximum, below the posted hours if need be.
 * `mustGo` are the tasks that have to be stripped anyway.
 */
export function checkHours(
  need: MatchNeed,
  profile: MatchProfile,
  mustGo: ReadonlySet<string>,
): Finding {
  const max = profile.hoursPerWeek?.max;
  const asked = askedHours(need);
  if (max === undefined) {
    return { ...about, outcome: 'unknown', why: 'Vi vet ikke ennå hvor mange timer som passer.' };
  }
  if (asked === undefined) {
    return { ...about, outcome: 'unknown', why: 'Spør arbeidsgiver hvor mange timer det gjelder.' };
  }
  if (asked <= max) return { ...about, outcome: 'ok', why: `${hours(asked)} i uka passer.` };
  const { canStrip, otherwise, degree } = judgeHours(need, asked, max, mustGo);
  return {
    ...about,
    outcome: 'conflict',
    means: canStrip ? stripAny(need.tasks) : [],
    otherwise,
    degree,
    why: `Behovet er på ${hours(asked)} i uka, ${hours(max)} passer.`,
  };
}

/** The hours a week a need asks at least: as posted, or else what its tasks come to. */
export function askedHours({ hoursPerWeek, tasks }: MatchNeed): number | undefined {
  return hoursPerWeek?.min ?? sumOf(tasks);
}

/** What more hours asked than she can comes to: whether stripping helps, and what else it is. */
export function judgeHours(
  { tasks }: MatchNeed,
  asked: number,
  max: number,
  mustGo: ReadonlySet<string>,
) {
  const least = sumOf(leastLeft(tasks, mustGo));
  const hasOther = tasks.length < 2 || tasks.some((task) => !task.fixed);
  return {
    canStrip: hasOther && least !== undefined && least <= max,
    otherwise: least === undefined ? ('unknown' as const) : ('blocked' as const),
    degree: max / asked,
  };
}

/** What is left when all that can go is stripped: the fixed tasks, or else the shortest one. */
function leastLeft(tasks: readonly MatchTask[], mustGo: ReadonlySet<string>): readonly MatchTask[] {
  const fixed = tasks.filter((task) => task.fixed);
  if (fixed.length > 0) return fixed;
  const candidates = tasks.filter((task) => !mustGo.has(task.id));
  const byHours = (a: MatchTask, b: MatchTask) => (a.hoursPerWeek ?? 0) - (b.hoursPerWeek ?? 0);
  return (candidates.length > 0 ? candidates : tasks).toSorted(byHours).slice(0, 1);
}

function stripAny(tasks: readonly MatchTask[]): Means[] {
  if (tasks.length < 2) {
    return [
      { lever: 'aid', isOffered: false, why: 'Avtal færre timer enn behovet er lagt ut med.' },
    ];
  }
  return tasks
    .filter((task) => !task.fixed)
    .map((task) => ({
      lever: 'strip',
      isOffered: false,
      task: task.id,
      why: `Ta ut «${quoteText(task.title)}», så blir det færre timer.`,
    }));
}

function sumOf(tasks: readonly MatchTask[]): number | undefined {
  let sum = 0;
  for (const { hoursPerWeek } of tasks) {
    if (hoursPerWeek === undefined) return undefined;
    sum += hoursPerWeek;
  }
  return sum;
}

function hours(count: number): string {
  return `${String(count).replace('.', ',')} timer`;
}
