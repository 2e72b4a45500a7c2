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

/** To the employer: an answer was not right, and the right one stands behind the link. */
export function answerCorrected(signer: Signer, url: string): MailContent {
  return {
    subject: 'Vi har rettet et svar til dere',
    preview: 'Det nye svaret står ved forslaget.',
    heading: 'Vi har rettet et svar til dere',
    paragraphs: ['Det nye svaret står ved forslaget, sammen med det gamle.', signature(signer)],
    action: { label: 'Les svaret', url },
  };
}
