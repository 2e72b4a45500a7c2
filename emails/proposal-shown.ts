import type { MailContent } from './layout';
import { signature, type Signer } from './signature';

/** To the employer: there is a proposal to read. Nothing of it stands in the letter. */
export function proposalShown(signer: Signer, url: string): MailContent {
  return {
    subject: 'Vi har et forslag til dere',
    preview: 'Les presentasjonen, og svar når det passer.',
    heading: 'Vi har et forslag til dere',
    paragraphs: [
      'Vi har funnet en kandidat til oppgavene dere meldte inn.',
      'Dere kan si ja til et møte, stille et spørsmål eller si ikke nå. Dere binder dere ikke til noe.',
      signature(signer),
    ],
    action: { label: 'Les forslaget', url },
  };
}
