import type { Letter } from './prepare-mail';

/** What is known after one attempt to hand a letter to the mail provider. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly providerId: string }
  /** It did not leave, but may later; `waitSeconds` is how long the provider wants us to wait. */
  | { readonly kind: 'postponed'; readonly code: string; readonly waitSeconds: number }
  /** It did not leave, and will not until a person changes something. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The provider has seen another letter under this key: something left, and not these words. */
  | { readonly kind: 'mistaken'; readonly code: string }
  /** Nobody knows: no answer, half an answer, or a fault on the provider's side. */
  | { readonly kind: 'unknown'; readonly code: string };

export interface MailTransport {
  /**
   * Hands over a letter under a key: the same key within 24 hours never gives a second letter.
   * Never throws, and answers within 10 seconds.
   */
  send(letter: Letter, key: string): Promise<SendOutcome>;
}
