import type { MailContent } from './layout';
import { signature, type Signer } from './signature';

/** To the employer: the question is answered; the answer stands behind the link. */
export function questionAnswered(signer: Signer, url: string): MailContent {
  return {
    subject: 'Vi har svart på spørsmålet deres',
    preview: 'Svaret står ved forslaget.',
    heading: 'Vi har svart på spørsmålet deres',
    paragraphs: ['Svaret står ved forslaget.', signature(signer)],
    action: { label: 'Les svaret', url },
  };
}
