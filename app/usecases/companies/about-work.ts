import type { Services } from '../../services';
import { readResolver } from '../matching/word-resolver';

/**
 * The ordinary name of a kind of work, to begin a question to colleagues with; null when the
 * vocabulary has no such concept. It holds nobody's words, so none reach colleagues or an address.
 */
export async function aboutWork(
  { store }: Services,
  conceptId: string | null,
): Promise<string | null> {
  if (!conceptId) return null;
  return (await readResolver(store.read)).conceptById(conceptId)?.label ?? null;
}
