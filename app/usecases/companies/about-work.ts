import { wordResolver } from '../matching/word-resolver';

/**
 * The ordinary name of a kind of work, to begin a question to colleagues with; null when the
 * vocabulary has no such concept. It holds nobody's words, so none reach colleagues or an address.
 */
export function aboutWork(conceptId: string | null): string | null {
  return (conceptId && wordResolver.conceptById(conceptId)?.label) ?? null;
}
