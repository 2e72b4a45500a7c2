import { formatDate } from '../domain/calendar/format-date';
import { osloDateOf } from '../domain/calendar/oslo-date';
import type { TickAnswer, TickGiven } from '../domain/needs/requirements/ticks';

interface EarlierWords {
  readonly answers: Readonly<Record<TickAnswer, string>>;
  readonly earlier: (answer: string, date: string) => string;
}

/** What was answered to the same words before, the latest first; each a short line. */
export function earlierAnswers(
  earlier: readonly TickGiven[],
  { answers, earlier: words }: EarlierWords,
): string[] {
  return earlier
    .map(({ answer, at }) => words(answers[answer], formatDate(osloDateOf(new Date(at)))))
    .reverse();
}
