import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { personLinks } from '../schema/index';
import type { Database } from '../store';

export type PersonLink = typeof personLinks.$inferSelect;

export async function insertPersonLink(tx: Database, link: PersonLink): Promise<void> {
  await tx.insert(personLinks).values(link);
}

/** A link that still opens at `now`. */
export async function findPersonLink(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<PersonLink | undefined> {
  const [link] = await db
    .select()
    .from(personLinks)
    .where(
      and(
        eq(personLinks.tokenHash, tokenHash),
        isNull(personLinks.revokedAt),
        gt(personLinks.expiresAt, now),
      ),
    );
  return link;
}

/** The link of a person that opens her page the longest from `now`; undefined when none does. */
export async function findOpenLink(
  db: Database,
  profileId: string,
  now: string,
): Promise<PersonLink | undefined> {
  const [link] = await db
    .select()
    .from(personLinks)
    .where(
      and(
        eq(personLinks.profileId, profileId),
        isNull(personLinks.revokedAt),
        gt(personLinks.expiresAt, now),
      ),
    )
    .orderBy(desc(personLinks.expiresAt))
    .limit(1);
  return link;
}

/** Closes every open link of a person, for instance when a new one is sent. */
export async function revokePersonLinks(tx: Database, profileId: string, at: string) {
  await tx
    .update(personLinks)
    .set({ revokedAt: at })
    .where(and(eq(personLinks.profileId, profileId), isNull(personLinks.revokedAt)));
}
