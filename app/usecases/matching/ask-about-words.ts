import { countTry, limitReached, writingLimit, type TooMany } from '../../auth/rate-limit';
import type { WordField } from '../../domain/profiles/word-fields';
import type { Understanding, WordAnswer } from '../../domain/vocabulary/understand-text';
import { ok } from '../../domain/result';
import type { Services } from '../../services';
import { understandWords } from './understand-words';

interface WordQuestion {
  readonly field: WordField;
  readonly text: string;
  readonly answers: readonly WordAnswer[];
}

/** What is understood of words that are being typed. Nothing of them is kept; only the asking is counted. */
export async function askAboutWords(
  services: Services,
  userId: string,
  { field, text, answers }: WordQuestion,
): Promise<{ readonly ok: true; readonly value: Understanding[] } | TooMany> {
  const { store } = services;
  const limit = writingLimit('words', userId);
  const reached = await limitReached(store.read, services, [limit]);
  if (reached) return reached;
  await store.transaction(async (tx) => {
    await countTry(tx, services, [limit]);
    return ok(null);
  });
  return ok(await understandWords(store.read, field, text, { answers }));
}
