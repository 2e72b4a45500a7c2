import { asc } from 'drizzle-orm';
import { localTerms } from '../schema/index';
import type { Database } from '../store';

export type LocalTermRow = typeof localTerms.$inferSelect;

/** Every local term with the concept it means, in a fixed order. */
export async function listLocalTerms(
  db: Database,
): Promise<Pick<LocalTermRow, 'text' | 'concept'>[]> {
  return db
    .select({ text: localTerms.text, concept: localTerms.concept })
    .from(localTerms)
    .orderBy(asc(localTerms.text));
}

/** Keeps a term; what was said of the same words before is replaced. */
export async function saveLocalTerm(tx: Database, term: LocalTermRow): Promise<void> {
  const { text: _key, ...said } = term;
  await tx
    .insert(localTerms)
    .values(term)
    .onConflictDoUpdate({ target: localTerms.text, set: said });
}
