import { insertCopy, isCopyKnown } from '~/db/repositories/agreement-copies';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { sha256 } from '../../crypto/hash';
import { nowOf, type Services } from '../../services';

/**
 * Remembers the hash of a file made for a party, so that anybody can later learn whether it is the
 * file we made. What it says is not kept a second time.
 */
export async function handOutCopy(
  services: Services,
  agreementId: string,
  file: Uint8Array,
): Promise<void> {
  const { read } = services.store;
  const fileHash = sha256(file);
  const version = await findCurrentVersion(read, agreementId);
  if (!version || (await isCopyKnown(read, fileHash))) return;
  const copy = { fileHash, versionId: version.id, madeAt: nowOf(services) };
  await services.store.transaction((tx) => insertCopy(tx, copy));
}
