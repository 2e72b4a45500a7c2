import type { OutboxMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { Services } from '../services';
import { letterPlace, type Letter } from './prepare-mail';

/**
 * Opens a sealed letter. Undefined when it can never be read again: it was taken back, or the
 * person it was about is erased. Throws when the key ring lacks the key it was sealed with.
 */
export async function openLetter(
  services: Pick<Services, 'store' | 'keyRing'>,
  mail: Pick<OutboxMail, 'id' | 'letter' | 'personId'>,
): Promise<Letter | undefined> {
  if (!mail.letter) return undefined;
  const sealer = mail.personId
    ? await openPersonKey(services.store.read, services.keyRing, mail.personId)
    : services.keyRing;
  return sealer?.open<Letter>(letterPlace(mail.id), mail.letter);
}
