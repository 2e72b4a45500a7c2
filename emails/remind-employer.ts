import type { MailContent } from './layout';
import { signature, type Signer } from './signature';

/** To the employer: our proposal still waits for an answer. Nothing of it stands in the letter. */
export function remindEmployer(signer: Signer, url: string): MailContent {
  return {
    subject: 'Forslaget vårt venter på svar',
    preview: 'Svar ja, ikke nå, eller still et spørsmål.',
    heading: 'Har dere fått sett på forslaget?',
    paragraphs: [
      'Vi sendte dere et forslag for noen dager siden.',
      'Dere kan si ja til et møte, stille et spørsmål eller si ikke nå. Alle svar er greie.',
      'Vi minner bare om dette én gang. Så ringer vi.',
      signature(signer),
    ],
    action: { label: 'Les forslaget', url },
  };
}
