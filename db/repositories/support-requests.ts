import { and, desc, eq, exists, inArray, isNull, type SQL } from 'drizzle-orm';
import type { PersonKey } from '~/app/crypto/key-ring';
import { openText } from '~/app/crypto/reading-key';
import { agreements, supportRequests } from '../schema/index';
import type { Database } from '../store';

type Row = typeof supportRequests.$inferSelect;

/** A party's request for support, its words opened; null where it wrote none. */
export type SupportRequest = Omit<Row, 'words'> & { readonly words: string | null };

const place = (id: string) => `support_requests.words:${id}`;

/** Keeps a request, its words sealed with the person's key. False while that party's last is open. */
export async function insertSupportRequest(
  tx: Database,
  key: PersonKey,
  { words, ...request }: SupportRequest,
): Promise<boolean> {
  const { changes } = await tx
    .insert(supportRequests)
    .values({ ...request, words: words === null ? null : key.seal(place(request.id), words) })
    .onConflictDoNothing();
  return changes === 1;
}

/** The requests of an agreement's parties, newest first. */
export async function listSupportRequests(
  db: Database,
  key: PersonKey,
  agreementId: string,
): Promise<SupportRequest[]> {
  return listed(db, key, eq(supportRequests.agreementId, agreementId));
}

/** The requests of all agreements about a person, newest first. */
export async function listSupportRequestsOfPerson(
  db: Database,
  key: PersonKey,
): Promise<SupportRequest[]> {
  return listed(db, key);
}

async function listed(db: Database, key: PersonKey, which?: SQL): Promise<SupportRequest[]> {
  const rows = await db
    .select({ request: supportRequests })
    .from(supportRequests)
    .innerJoin(agreements, eq(agreements.id, supportRequests.agreementId))
    .where(and(eq(agreements.profileId, key.profileId), which))
    .orderBy(desc(supportRequests.askedAt), desc(supportRequests.id));
  return rows.map(({ request }) => ({
    ...request,
    words: request.words && openText(key, place(request.id), request.words),
  }));
}

/** The requests nobody has answered on a specialist's agreements, without their words. */
export async function listOpenSupportRequests(db: Database, specialistId: string) {
  return db
    .select({
      agreementId: supportRequests.agreementId,
      party: supportRequests.party,
      askedAt: supportRequests.askedAt,
    })
    .from(supportRequests)
    .innerJoin(agreements, eq(agreements.id, supportRequests.agreementId))
    .where(and(eq(agreements.specialistId, specialistId), isNull(supportRequests.answeredAt)))
    .orderBy(supportRequests.askedAt, supportRequests.id);
}

interface OwnRequests {
  readonly specialistId: string;
  readonly ids: readonly string[];
}

function isOwn(tx: Database, { specialistId, ids }: OwnRequests) {
  const own = tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(
        eq(agreements.id, supportRequests.agreementId),
        eq(agreements.specialistId, specialistId),
      ),
    );
  return and(inArray(supportRequests.id, [...ids]), exists(own));
}

/** Notes that the specialist has them before her, each once. */
export async function markSupportSeen(tx: Database, own: OwnRequests, at: string): Promise<void> {
  await tx
    .update(supportRequests)
    .set({ seenAt: at })
    .where(and(isOwn(tx, own), isNull(supportRequests.seenAt)));
}

/** Notes that they are answered, each once. @returns how many that were. */
export async function markSupportAnswered(
  tx: Database,
  own: OwnRequests,
  answered: { readonly answeredAt: string; readonly answeredBy: 'contact' | 'mark' },
): Promise<number> {
  const { changes } = await tx
    .update(supportRequests)
    .set(answered)
    .where(and(isOwn(tx, own), isNull(supportRequests.answeredAt)));
  return changes;
}
