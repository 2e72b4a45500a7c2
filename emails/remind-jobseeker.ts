import type { MailContent } from './layout';
import { signatureToJobseeker } from './signature';

/** To the jobseeker: the question still waits, with a new link. What it is stands on her page only. */
export function remindJobseeker(specialistName: string, url: string): MailContent {
  return {
    subject: 'Spørsmålet venter fortsatt',
    preview: 'Her er en ny lenke. Det er greit å si nei.',
    heading: 'Vi har spurt deg om noe',
    paragraphs: [
      'Les spørsmålet på din egen side.',
      'Du kan si ja eller nei. Det er helt greit å si nei.',
      'Vi minner deg bare på dette én gang.',
      signatureToJobseeker(specialistName),
    ],
    action: { label: 'Les spørsmålet', url },
  };
}
