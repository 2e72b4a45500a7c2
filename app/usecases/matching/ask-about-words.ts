import { countWriting, type TooMany } from '../../auth/rate-limit';
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
  const tooMany = await countWriting(services, 'words', userId);
  if (tooMany) return tooMany;
  return ok(await understandWords(services.store.read, field, text, { answers }));
}
