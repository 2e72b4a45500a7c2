import { weeklyHoursOf } from '~/app/domain/calendar/week-times';
import type { AgreementRole } from '../agreement-parties';
import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, warns, type Gap } from './gap';
import type { GapFacts } from './gap-facts';
import { solvedIn } from './refusal-gaps';

/** Ordinary weekly working time (Working Environment Act § 10-4), also in arbeidstrening. */
const longestWeek = 40;

/** Who, what, where and how much (T A11: agreed beforehand, in writing). */
export function contentGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  const { tasks, hoursPerWeek, firstDay, toldToColleagues } = terms;
  // Times and hours she has said no to are asked for with the reason (`refusalGaps`).
  const solved = solvedIn(terms, facts);
  const asksTimes = solved.every((refusal) => refusal.times.length === 0);
  const asksHours = solved.every((refusal) => refusal.hours === null);
  return gapsOf(
    !hasParty(terms, 'jobseeker') && stops('jobseeker-missing', 'parties'),
    !hasParty(terms, 'employer') && stops('employer-missing', 'parties'),
    !hasParty(terms, 'specialist') && stops('specialist-missing', 'parties'),
    facts.isGuardianRequired === true &&
      !hasParty(terms, 'guardian') &&
      stops('guardian-missing', 'parties'),
    terms.purpose === '' && stops('purpose-missing', 'purpose'),
    !tasks.some(({ title }) => title !== '') && stops('tasks-missing', 'tasks'),
    terms.place === '' && stops('place-missing', 'place'),
    !hoursPerWeek && asksHours && stops('hours-missing', 'hoursPerWeek'),
    (hoursPerWeek ?? 0) > longestWeek && stops('hours-above-law', 'hoursPerWeek'),
    areHoursUnlikeTasks(terms) && warns('hours-unlike-tasks', 'hoursPerWeek'),
    areHoursUnlikeTimes(terms) && warns('hours-unlike-times', 'times'),
    terms.times.length === 0 && asksTimes && warns('times-missing', 'times'),
    toldToColleagues.text === '' && warns('colleagues-text-missing', 'toldToColleagues'),
    firstDay.metBy === '' && warns('first-day-missing', 'firstDay'),
  );
}

function hasParty({ parties }: AgreementTerms, role: AgreementRole): boolean {
  return parties.some((party) => party.role === role && party.name !== '');
}

/** Only where every task says its hours; half an hour is nothing to ask about. */
function areHoursUnlikeTasks({ tasks, hoursPerWeek }: AgreementTerms): boolean {
  const hours = tasks.flatMap((task) => task.hoursPerWeek ?? []);
  if (!hoursPerWeek || tasks.length === 0 || hours.length < tasks.length) return false;
  const sum = hours.reduce((total, each) => total + each, 0);
  return Math.abs(sum - hoursPerWeek) > 0.5;
}

/** A break of half an hour a day may lie between the two (Working Environment Act § 10-9). */
function areHoursUnlikeTimes({ times, hoursPerWeek }: AgreementTerms): boolean {
  if (!hoursPerWeek || times.length === 0) return false;
  const atWork = weeklyHoursOf(times);
  return atWork < hoursPerWeek || atWork - hoursPerWeek > times.length / 2;
}
