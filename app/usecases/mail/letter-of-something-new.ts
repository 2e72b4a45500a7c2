import type { PersonKey } from '../../crypto/key-ring';
import { somethingNew } from '~/emails/something-new';
import type { Services } from '../../services';
import { letterToJobseeker, type LetterWithLink } from './letter-to-jobseeker';

/** That there is something new on her page, and nothing of what it is; null without an e-mail. */
export function letterOfSomethingNew(
  services: Services,
  key: PersonKey,
): Promise<LetterWithLink | null> {
  return letterToJobseeker(services, key, null, 'something-new', somethingNew);
}
