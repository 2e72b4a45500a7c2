import { countTry, limitReached, type Limit, type TooMany } from '../../auth/rate-limit';
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

/** As many questions as somebody who types without a pause for a quarter of an hour. */
function limitOf(userId: string): Limit {
  return { key: `words:${userId}`, most: 900, window: 15 * 60_000 };
}

/** What is understood of words that are being typed. Nothing of them is kept; only the asking is counted. */
export async function askAboutWords(
  services: Services,
  userId: string,
  { field, text, answers }: WordQuestion,
): Promise<{ readonly ok: true; readonly value: Understanding[] } | TooMany> {
  const { store } = services;
  const limit = limitOf(userId);
  const reached = await limitReached(store.read, services, [limit]);
  if (reached) return reached;
  await store.transaction(async (tx) => {
    await countTry(tx, services, [limit]);
    return ok(null);
  });
  return ok(await understandWords(store.read, field, text, { answers }));
}
