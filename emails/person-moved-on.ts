import type { MailContent } from './layout';

/** To the specialist a person had: she has said yes to another. Who is not said. */
export function personMovedOn(to: string, url: string): MailContent {
  return {
    subject: 'En jobbsøker har fått en ny jobbspesialist',
    preview: `${to} følger opp videre.`,
    heading: 'En jobbsøker har fått en ny jobbspesialist',
    paragraphs: [
      `${to} følger opp videre. Du kan ikke lenger lese yrkesprofilen, forslagene og avtalene.`,
      'Bedrifter som har lest om jobbsøkeren, har fått vite hvem de kan ringe.',
    ],
    action: { label: 'Se jobbsøkerne dine', url },
  };
}
