import type { MailContent } from './layout';

/** To a colleague: a person has said yes to her reading. Who and what stand behind the link. */
export function sharingAgreed(from: string, url: string): MailContent {
  return {
    subject: `${from} deler en sak med deg`,
    preview: 'Jobbsøkeren har sagt ja.',
    heading: `${from} deler en sak med deg`,
    paragraphs: [
      'Jobbsøkeren har sagt ja til at du kan lese profilen og se hvilke behov som passer.',
      'Du ser ikke navn og kontakt. Jobbsøkeren ser hver gang du leser, og kan avslutte når som helst.',
    ],
    action: { label: 'Les saken', url },
  };
}
