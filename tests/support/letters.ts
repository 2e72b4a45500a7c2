import { asc } from 'drizzle-orm';
import { letterPlace, type Letter } from '~/app/mail/prepare-mail';
import type { Services } from '~/app/services';
import { outbox } from '~/db/schema/index';

/** The letters in the outbox that are sealed with the ring, opened, oldest first, with their kind. */
export async function lettersOf(services: Services): Promise<(Letter & { kind: string })[]> {
  const rows = await services.store.read
    .select()
    .from(outbox)
    .orderBy(asc(outbox.createdAt), asc(outbox.id));
  return rows
    .filter((row) => row.personId === null && row.letter !== null)
    .map((row) => ({
      kind: row.kind,
      ...services.keyRing.open<Letter>(letterPlace(row.id), row.letter ?? new Uint8Array()),
    }));
}
