import type { MailContent } from './layout';
import { signatureToJobseeker } from './signature';

interface Asking {
  readonly specialistName: string;
  /** Her card was changed since she was asked last. */
  readonly isAgain: boolean;
}

/** To the jobseeker: there is a question. What, to whom and why stand on her own page only. */
export function askJobseeker({ specialistName, isAgain }: Asking, url: string): MailContent {
  const question = isAgain
    ? 'Vi har endret teksten om deg. Er den riktig nå?'
    : 'Kan vi fortelle en bedrift om deg?';
  return {
    subject: isAgain ? 'Vi har endret teksten' : 'Et spørsmål til deg',
    preview: `${question} Det er greit å si nei.`,
    heading: question,
    paragraphs: [
      'Les på din egen side. Der står alt bedriften får lese.',
      'Du kan si ja eller nei. Nei er helt greit.',
      signatureToJobseeker(specialistName),
    ],
    action: { label: 'Les og svar', url },
  };
}
