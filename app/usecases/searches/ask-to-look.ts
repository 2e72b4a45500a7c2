import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { countOpenSearches, insertSearch } from '~/db/repositories/searches';
import { askedToLook } from '~/emails/asked-to-look';
import { ok, refuse, type Result } from '../../domain/result';
import type { WrittenDown } from '../../domain/profiles/said';
import type { WantedSearch } from '../../domain/searches/wanted-search';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';

/** As many as one can have open: more is a talk, not a list. */
const mostOpen = 10;

export interface AskingToLook {
  /** Given out with the form, so that the same form sent twice is one. */
  readonly searchId: string;
  readonly wanted: WantedSearch;
}

/**
 * She asks her specialist to look for something, without any need behind it (domain §13). The
 * specialist is told by a letter that says only that there is something, unless she wrote it down
 * from what was said (`writtenDown`). Refusals: `not-found` –
 * her record is erased; `too-many` – ten are open already.
 */
export async function askToLook(
  services: Services,
  profileId: string,
  { searchId, wanted }: AskingToLook,
  writtenDown?: WrittenDown,
): Promise<Result<null, 'not-found' | 'too-many'>> {
  const { read } = services.store;
  const profile = await findProfile(read, profileId);
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!profile || !key) return refuse('not-found');
  const content = askedToLook(`${services.baseUrl}/profiles/${profileId}#searches`);
  const kind = 'asked-to-look';
  const letter = await letterToSpecialist(services, key, profile.specialistId, kind, content);
  return services.store.transaction(async (tx) => {
    if ((await countOpenSearches(tx, profileId, searchId)) >= mostOpen) return refuse('too-many');
    const at = nowOf(services);
    const search = { id: searchId, profileId, wanted, askedAt: at, changedAt: at, ...writtenDown };
    if (!(await insertSearch(tx, key, { ...search, state: 'asked' }))) return ok(null);
    await record(tx, services, {
      action: 'search.asked',
      actor: writtenDown ? `user:${writtenDown.writtenById}` : `person:${profileId}`,
      subject: `profile:${profileId}`,
      facts: { how: writtenDown?.saidHow ?? 'link' },
    });
    if (!writtenDown) await enqueueMail(tx, letter);
    return ok(null);
  });
}
