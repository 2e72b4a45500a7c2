import type { MatchTask } from '../matching/input';
import { textsToUnderstand } from '../profiles/word-fields';
import type { Resolver } from '../vocabulary/create-resolver';
import { decideWords } from '../vocabulary/decide-words';
import type { WordAnswer } from '../vocabulary/understand-text';

/**
 * What is decided about the words of a task's title after somebody has looked them over: the
 * employer's word counts as a specialist's. What was decided about an older title goes.
 */
export function decidedOfTask(
  { title, decided = [] }: Pick<MatchTask, 'title' | 'decided'>,
  words: readonly WordAnswer[],
  resolver: Resolver,
): NonNullable<MatchTask['decided']> {
  const texts = textsToUnderstand('title', title);
  const about = words.filter(({ text }) => texts.includes(text));
  return decideWords(decided, about, texts, resolver).map(({ text, concepts }) => ({
    text,
    concepts: [...concepts],
  }));
}
