import type { MailContent } from './layout';
import { signatureToJobseeker } from './signature';

/** To the jobseeker: a company wants to meet; whether her name may be told is hers to say. */
export function meetingAsked(specialistName: string, url: string): MailContent {
  return {
    subject: 'Et nytt spørsmål til deg',
    preview: 'Vi har et nytt spørsmål. Det er greit å si nei.',
    heading: 'Vi har et nytt spørsmål til deg',
    paragraphs: [
      'En bedrift vil gjerne møte deg. Kan de få vite navnet ditt?',
      'Du kan si ja eller nei. Nei er helt greit.',
      'Ingenting skjer før du svarer.',
      signatureToJobseeker(specialistName),
    ],
    action: { label: 'Les spørsmålet', url },
  };
}
