import type { WeekTime } from '~/app/domain/calendar/week-times';
import type { SolvedRefusal } from './gaps/gap-facts';
import { hoursOfSolution, timesOfSolution } from './read-solution';

/** What a draft is told of a demand that is solved. */
export type DraftSolution = Pick<SolvedRefusal, 'how' | 'tasks' | 'times' | 'hours'>;

interface DraftTask {
  readonly title: string;
  readonly hoursPerWeek?: number;
  readonly times?: readonly WeekTime[];
}

/**
 * The tasks' times and the hours a week that a draft begins with: where she has said no to them,
 * what the solution says instead, or nothing where only a person can read it.
 */
export function solvedDraft<Task extends DraftTask>(
  { tasks, hoursPerWeek }: { tasks: readonly Task[]; hoursPerWeek: number | null },
  solved: readonly DraftSolution[],
) {
  const laid = tasks.map((task) => {
    const about = solved.filter(({ times, tasks: titles }) => {
      return times.length > 0 && (titles.length === 0 || titles.includes(task.title));
    });
    const [one, ...more] = about;
    if (!one) return { task, isOpen: false };
    const times = more.length === 0 ? timesOfSolution(one) : null;
    return { task: { ...task, times: times ?? [] }, isOpen: times === null };
  });
  return {
    tasks: laid.map(({ task }) => task),
    hasOpenTimes: laid.some(({ isOpen }) => isOpen),
    hoursPerWeek: solvedHours(hoursPerWeek, solved),
  };
}

function solvedHours(hours: number | null, solved: readonly DraftSolution[]): number | null {
  const [one, ...more] = solved.filter(
    (refusal) => refusal.hours !== null && hours !== null && hours >= refusal.hours,
  );
  if (!one) return hours;
  return more.length === 0 ? hoursOfSolution(one) : null;
}
