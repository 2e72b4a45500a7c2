import { formatDateOf } from '../domain/calendar/format-date';
import type { RequirementKind } from '../domain/needs/requirements/requirement';
import { tickAnswers, type TickAnswer, type TickGiven } from '../domain/needs/requirements/ticks';

interface EarlierWords {
  readonly answers: Readonly<Record<RequirementKind, Readonly<Record<TickAnswer, string>>>>;
  readonly earlier: (answer: string, date: string) => string;
}

/** What was answered to the same words before, the latest first; each a short line. */
export function earlierAnswers(
  earlier: readonly TickGiven[],
  { answers, earlier: words }: EarlierWords,
): string[] {
  return earlier
    .map(({ answer, kind = 'skill', at }) => words(answers[kind][answer], formatDateOf(at)))
    .reverse();
}

/** The answers to one item as choices, yes first. */
export function answersIn(words: Readonly<Record<TickAnswer, string>>) {
  return tickAnswers.map((value) => ({ value, label: words[value] }));
}
