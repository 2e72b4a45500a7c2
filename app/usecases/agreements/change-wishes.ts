import { listChangeWishes, openDeclineNote } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import type { Agreement } from '~/db/repositories/agreements';
import type { PersonKey } from '../../crypto/key-ring';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import type { Services } from '../../services';

/** What a party has asked to have otherwise in an agreement that is not in force. */
export interface ChangeWish {
  readonly role: AgreementRole;
  readonly note: string;
  /** Another text is before the parties since; whether the wish is met is for the parties to say. */
  readonly isSentAgain: boolean;
}

/** The wishes on every version of an agreement, newest first, until all have accepted one. */
export async function changeWishes(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
): Promise<ChangeWish[]> {
  if (agreement.inForceAt !== null) return [];
  const { read } = services.store;
  const found = await listChangeWishes(read, agreement.id);
  const current = await findCurrentVersion(read, agreement.id);
  return found.flatMap(({ party, version }) => {
    const note = openDeclineNote(key, party);
    if (note === null) return [];
    const isSentAgain = current !== undefined && version < current.version;
    return [{ role: party.party, note, isSentAgain }];
  });
}

/** The last of them that is this party's own, for the page of whoever wrote it. */
export async function ownWish(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  role: AgreementRole,
): Promise<ChangeWish | null> {
  const wishes = await changeWishes(services, key, agreement);
  return wishes.find((wish) => wish.role === role) ?? null;
}
