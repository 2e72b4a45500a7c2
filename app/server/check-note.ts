import { privateTopicIn } from '../domain/proposals/question-check';
import { noteAdvice } from '../domain/proposals/question-wording';

interface Note {
  readonly text: string | null | undefined;
  /** The field's label, for the fault to name. */
  readonly label: string;
  /** Names the candidate goes by in it, besides «hun» and «kandidaten». */
  readonly names?: readonly string[];
}

/**
 * What is wrong with a note an employer writes, for its field `note`; undefined where it tells
 * nothing of the candidate that an employer may not ask either.
 */
export function noteFault({ text, label, names = [] }: Note): { note: string } | undefined {
  const topic = text ? privateTopicIn(text, names) : undefined;
  return topic && { note: noteAdvice(label, topic) };
}
