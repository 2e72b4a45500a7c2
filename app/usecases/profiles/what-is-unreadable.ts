import { findUser } from '~/db/repositories/users';
import type { ReadingKey } from '../../crypto/reading-key';
import type { Services } from '../../services';

/** What is stored about a person and cannot be read now, and whom she tells. */
export interface UnreadableParts {
  /** The tables it is stored in: the page has words for each. */
  readonly tables: readonly string[];
  /** Her specialist; without a number of her own, the provider is called. */
  readonly tell: { readonly name: string; readonly phone: string | null };
}

/** What a reading key could not open; null where it could open all. Asked once the page is read. */
export async function whatIsUnreadable(
  { store }: Pick<Services, 'store'>,
  { unreadable }: ReadingKey,
  specialistId: string,
): Promise<UnreadableParts | null> {
  if (unreadable.size === 0) return null;
  const specialist = await findUser(store.read, specialistId);
  return {
    tables: [...unreadable].sort(),
    tell: { name: specialist?.name ?? '', phone: reachedBy(specialist) },
  };
}

function reachedBy(specialist: Awaited<ReturnType<typeof findUser>>): string | null {
  return specialist?.suspendedAt === null ? specialist.phone : null;
}
