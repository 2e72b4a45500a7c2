import type { MailContent } from './layout';
import type { WhoToCall } from './to-jobseeker';

/** To a party that was asked: the text is taken back, and there is nothing to answer now. */
export function agreementCalledBack({ name, phone }: WhoToCall): MailContent {
  const subject = 'Avtalen blir skrevet om';
  return {
    ...{ subject, heading: subject },
    preview: 'Du trenger ikke gjøre noe nå.',
    paragraphs: ['Avtalen blir skrevet om. Du trenger ikke gjøre noe nå.'],
    after: [
      'Lenken i den forrige e-posten virker ikke lenger.',
      `Lurer du på noe? Ring ${name}: ${phone}.`,
    ],
  };
}
