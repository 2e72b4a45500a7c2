import { countTry, limitReached, verifyLimit, type TooMany } from '~/app/auth/rate-limit';
import { findTextByContent, findTextOfCopy } from '~/db/repositories/agreement-copies';
import { sha256 } from '../../crypto/hash';
import { referenceOf } from '../../domain/agreements/agreement-document';
import { ok } from '../../domain/result';
import type { Services } from '../../services';

/** A file as it was got, or the content hash from a paper. */
export type HeldUp = { readonly file: Uint8Array } | { readonly contentHash: string };

export interface KnownText {
  readonly reference: string;
  readonly version: number;
  readonly sentAt: string;
  /** `replaced` – a later text, or none, has taken its place. */
  readonly standing: 'sent' | 'replaced' | 'in-force' | 'ended';
}

/**
 * What we know of a file or a content hash anybody holds up against ours; null when we have made
 * no such thing. Tells nothing that does not stand in it, and no name (quality S14).
 */
export async function verifyCopy(
  services: Services,
  held: HeldUp,
  clientAddress: string,
): Promise<{ readonly ok: true; readonly value: KnownText | null } | TooMany> {
  const limits = [verifyLimit(services, clientAddress)];
  const tooMany = await services.store.transaction(async (tx) => {
    const reached = await limitReached(tx, services, limits);
    if (!reached) await countTry(tx, services, limits);
    return reached;
  });
  if (tooMany) return tooMany;
  const { read } = services.store;
  const text =
    'file' in held
      ? await findTextOfCopy(read, sha256(held.file))
      : await findTextByContent(read, held.contentHash);
  if (!text) return ok(null);
  const { agreementId, version, sentAt, replacedAt, inForceAt, endedAt } = text;
  const standing =
    replacedAt !== null ? 'replaced' : endedAt !== null ? 'ended' : inForceAt ? 'in-force' : 'sent';
  return ok({ reference: referenceOf(agreementId), version, sentAt, standing });
}
