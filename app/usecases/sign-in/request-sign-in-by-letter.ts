import { readerOfLetter } from '~/app/auth/letter-token';
import { refuse } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { findUser } from '~/db/repositories/users';
import { requestSignIn } from './request-sign-in';

interface LetterSignIn {
  /** From the address of the letter's button. */
  readonly letter: string | null;
  readonly clientAddress: string;
  readonly next: string | undefined;
}

/**
 * Begins a sign-in for the one a letter was written to, without her address being typed. It is
 * sent to her and nobody else, within the same limits. `letter-ended` when the letter is too old.
 */
export async function requestSignInByLetter(services: Services, { letter, ...rest }: LetterSignIn) {
  const userId = readerOfLetter(services, letter);
  const user = userId ? await findUser(services.store.read, userId) : undefined;
  return user ? requestSignIn(services, { ...rest, email: user.email }) : refuse('letter-ended');
}
