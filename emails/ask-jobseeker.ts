import type { MailContent } from './layout';

/** To the jobseeker: there is a question. What, to whom and why stand on her own page only. */
export function askJobseeker(specialistName: string, url: string): MailContent {
  return {
    subject: 'Et spørsmål til deg',
    preview: 'Vi vil spørre deg om noe. Det er greit å si nei.',
    heading: 'Vi vil spørre deg om noe',
    paragraphs: [
      'Les spørsmålet på din egen side.',
      'Du kan si ja eller nei. Det er helt greit å si nei.',
      `Hilsen ${specialistName}`,
    ],
    action: { label: 'Les spørsmålet', url },
    after: ['Lenken virker i 14 dager. Den er bare til deg.'],
  };
}
