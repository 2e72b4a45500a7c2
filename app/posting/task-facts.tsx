import { formatWeekTimes } from '../domain/calendar/week-times';
import { aboutOfTask, languageSteps } from '../domain/needs/answers/about';
import { answerOf } from '../domain/needs/answers/yes-no-unknown';
import { hoursBandOf } from '../domain/needs/hours-band';
import { useMessages, type Messages } from '../i18n/messages';
import type { ShownTask } from './shown-need';

/** What is known of a task, a line for each answer; what is not known yet is left out. */
export function TaskFacts({ details }: { details: ShownTask['details'] }) {
  const lines = useTaskLines(details);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function useTaskLines(details: ShownTask['details']): string[] {
  const t = useMessages().posting;
  const band = hoursBandOf(details.hoursPerWeek);
  const { learnable, customers, lifting, company } = aboutOfTask(details);
  const about = [
    t.facts.learnable[learnable],
    t.facts.customers[customers],
    t.facts.lifting[lifting],
    t.facts.company[company],
  ];
  return [
    band ? t.facts.hours(t.what.hours[band]) : t.facts.hoursUnknown,
    ...(details.times ? formatWeekTimes(details.times) : [t.facts.timesUnknown]),
    t.facts.movable[answerOf(details.movable)],
    ...about,
    details.doneBy ? t.facts.doneBy(details.doneBy) : '',
    languageLine(t, details.language),
  ].filter((line) => line !== '');
}

/** What a task asks of Norwegian: with its reason a demand, without it a wish. */
function languageLine(
  { facts, about }: Messages['posting'],
  language: ShownTask['details']['language'],
): string {
  const step = languageSteps.find((each) => each === language?.level);
  if (!step) return '';
  if (step === 'none') return facts.languageNone;
  const level = about.languageOptions[step];
  return language?.reason ? facts.language(level, language.reason) : facts.languageWish(level);
}
