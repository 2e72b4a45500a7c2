import type { PersonKey } from '../crypto/key-ring';
import { nowOf, type Services } from '../services';

/** A rendered letter: what the reader gets, word for word. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A letter sealed and ready to stand in the outbox. */
export interface PreparedMail {
  readonly id: string;
  readonly kind: string;
  readonly letter: Uint8Array;
  readonly personId: string | null;
  readonly proposalId: string | null;
  readonly requestId: string | null;
  readonly createdAt: string;
}

/** One address and nothing that could add another receiver or a header. */
const isPlainAddress = /^[^\s\p{C},;:<>"()@]{1,64}@[^\s\p{C},;:<>"()@]{1,190}$/u;

/** A subject is a header: names typed by people stand in it, line breaks never. */
const onOneLine = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim();

/** Where a letter's seal belongs. */
export const letterPlace = (mailId: string) => `outbox.letter:${mailId}`;

/**
 * Freezes a rendered letter before the transaction that will send it. A letter to or about a
 * person is sealed with her key (`about`), so that erasing her erases it; any other with the ring.
 */
export function prepareMail(
  services: Services,
  kind: string,
  letter: Letter,
  about?: { readonly key: PersonKey; readonly proposalId?: string },
): PreparedMail {
  if (!isPlainAddress.test(letter.to)) throw new Error(`${kind}: not one plain e-mail address`);
  const id = services.newId();
  const sealer = about?.key ?? services.keyRing;
  return {
    id,
    kind,
    letter: sealer.seal(letterPlace(id), { ...letter, subject: onOneLine(letter.subject) }),
    personId: about?.key.profileId ?? null,
    proposalId: about?.proposalId ?? null,
    requestId: services.requestId ?? null,
    createdAt: nowOf(services),
  };
}
