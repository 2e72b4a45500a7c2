import { proposeTimes } from '~/app/domain/calendar/propose-times';
import { distinctTimes, formatWeekTimes, type WeekTime } from '~/app/domain/calendar/week-times';
import { uncapitalised } from '~/app/domain/wording/in-a-sentence';
import type { AgreementTerms } from '../agreement-terms';
import { timesOfSolution } from '../read-solution';
import { gapsOf, stops, warns, type Gap } from './gap';
import type { GapFacts, RefusedDemand, SolvedRefusal } from './gap-facts';

/**
 * What the agreement asks although she has said no to it, or can do it only with something changed
 * (domain §2.15), each named: what nobody has solved, times and hours that are still those she said
 * no to, what is empty because of them, and solutions nobody has read against the text.
 */
export function refusalGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  const { refusals = [], areSolutionsConfirmed = false } = facts;
  const asked = refusals.filter((refusal) => isAsked(terms, refusal));
  const leftOut = asked.filter(({ isLeftOut }) => isLeftOut);
  const unsolved = (isChange: boolean) =>
    asked.filter((refusal) => !refusal.isLeftOut && refusal.isChange === isChange);
  const solved = solvedIn(terms, facts);
  const still = stillRefused(terms, solved);
  const aboutTimes = solved.filter((refusal) => refusal.times.length > 0);
  return [
    ...gapsOf(
      unsolved(false).length > 0 && naming(stops('demand-refused', 'tasks'), unsolved(false)),
      unsolved(true).length > 0 && naming(stops('change-unsolved', 'tasks'), unsolved(true)),
      leftOut.length > 0 && naming(stops('task-left-out', 'tasks'), leftOut),
    ),
    ...still,
    ...gapsOf(
      solved.length > 0 &&
        still.length === 0 &&
        !areSolutionsConfirmed &&
        stops('solution-unconfirmed', 'noes'),
      terms.times.length === 0 &&
        aboutTimes.length > 0 &&
        naming(warns('times-left-empty', 'times'), aboutTimes),
    ),
  ];
}

/** The solved noes and changes that are about work in this agreement. */
export function solvedIn(terms: AgreementTerms, { solved = [] }: GapFacts): SolvedRefusal[] {
  return solved.filter((refusal) => isAsked(terms, refusal));
}

function isAsked({ tasks }: AgreementTerms, refusal: Pick<RefusedDemand, 'tasks'>): boolean {
  const titles = new Set(tasks.map(({ title }) => folded(title)));
  return refusal.tasks.length === 0 || refusal.tasks.some((title) => titles.has(folded(title)));
}

/** Compared by what stands there, never by what the solution may mean: changed is changed. */
function stillRefused(terms: AgreementTerms, solved: readonly SolvedRefusal[]): Gap[] {
  const { times, tasks, hoursPerWeek } = terms;
  const aboutTimes = solved.filter((refusal) => refusal.times.length > 0);
  const weeks = [
    ...aboutTimes.map((refusal) => refusal.times),
    distinctTimes(aboutTimes.flatMap((refusal) => refusal.times)),
  ].flatMap((asked) => weeksOf(asked, hoursPerWeek));
  // What the solution itself says is agreed, also where it lies within what she said no to.
  const agreed = aboutTimes.flatMap((refusal) =>
    weeksOf(timesOfSolution(refusal) ?? [], hoursPerWeek),
  );
  const isRefused = (words: string, asked: readonly string[]) =>
    asked.includes(words) && !agreed.includes(words);
  const inTasks = aboutTimes.flatMap((refusal) =>
    tasks.flatMap(({ title, when }, index) => {
      const isItsTask = isAsked({ ...terms, tasks: [{ title, when, hoursPerWeek }] }, refusal);
      const isSame = isRefused(when.trim(), weeksOf(refusal.times, hoursPerWeek));
      return isItsTask && isSame
        ? [naming(stops('times-refused', `tasks[${index}].when`), [refusal])]
        : [];
    }),
  );
  const aboutHours = solved.filter((refusal) => refusal.hours !== null);
  const hours = aboutHours.filter((refusal) => refusal.hours === hoursPerWeek);
  return [
    ...gapsOf(
      isRefused(wordsOf(times), weeks) && naming(stops('times-refused', 'times'), aboutTimes),
    ),
    ...inTasks,
    ...gapsOf(
      hours.length > 0 && naming(stops('hours-refused', 'hoursPerWeek'), hours),
      !hoursPerWeek &&
        aboutHours.length > 0 &&
        naming(stops('hours-left-empty', 'hoursPerWeek'), aboutHours),
    ),
  ];
}

/** The week as it is asked for, and as a draft proposes it for so many hours; in words. */
function weeksOf(asked: readonly WeekTime[], hoursPerWeek: number | null): string[] {
  const proposed = proposeTimes(asked, undefined, hoursPerWeek);
  return [asked, proposed].map(wordsOf).filter((words) => words !== '');
}

/** As a draft writes when a task is done. */
function wordsOf(times: readonly WeekTime[]): string {
  return formatWeekTimes(times).map(uncapitalised).join(', ').slice(0, 200);
}

type Named = Pick<RefusedDemand, 'text' | 'tasks'>;

function naming(gap: Gap, refusals: readonly Named[]): Gap {
  const lines = refusals.map(({ text, tasks }) =>
    tasks.length > 0 ? `«${text}» (${tasks.join(' · ')})` : `«${text}»`,
  );
  return { ...gap, missing: `${gap.missing} ${lines.join(' ')}` };
}

/** An agreement keeps the first 120 characters of a task's name (`draftTerms`). */
function folded(title: string): string {
  return title.slice(0, 120).trim().toLocaleLowerCase('nb');
}
