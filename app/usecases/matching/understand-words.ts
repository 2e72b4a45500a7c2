import type { Database } from '~/db/store';
import { textsToUnderstand, type WordField } from '../../domain/profiles/word-fields';
import {
  answerAbout,
  answerOf,
  understandText,
  type Understanding,
  type WordAnswer,
} from '../../domain/vocabulary/understand-text';
import type { WordDecision } from '../../domain/vocabulary/word-decision';
import { readResolver } from './word-resolver';

/** What is beside a field's words: ticks just set, and decisions kept before. */
export interface SaidOfWords {
  readonly answers?: readonly WordAnswer[];
  readonly decisions?: readonly WordDecision[];
}

/**
 * What the words of a field are understood as, text by text, to be looked over by the one who
 * writes them. Ticks just set go before what was kept.
 */
export async function understandWords(
  db: Database,
  field: WordField,
  written: string,
  { answers = [], decisions = [] }: SaidOfWords = {},
): Promise<Understanding[]> {
  const resolver = await readResolver(db);
  const said = [...answers, ...decisions.map(answerOf)];
  return textsToUnderstand(field, written).map((text) =>
    understandText(resolver, text, answerAbout(said, text)),
  );
}
