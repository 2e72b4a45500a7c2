import { insertCopy, isCopyKnown } from '~/db/repositories/agreement-copies';
import { findVersion } from '~/db/repositories/agreement-versions';
import { sha256 } from '../../crypto/hash';
import { nowOf, type Services } from '../../services';

/**
 * Remembers the hash of a file made for a party, so that anybody can later learn whether it is the
 * file we made. What it says is not kept a second time.
 */
export async function handOutCopy(
  services: Services,
  text: { readonly agreementId: string; readonly version: number },
  file: Uint8Array,
): Promise<void> {
  const { read } = services.store;
  const fileHash = sha256(file);
  if (await isCopyKnown(read, fileHash)) return;
  const version = await findVersion(read, text);
  if (!version) return;
  const copy = { fileHash, versionId: version.id, madeAt: nowOf(services) };
  await services.store.transaction((tx) => insertCopy(tx, copy));
}
