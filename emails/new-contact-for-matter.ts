import type { MailContent } from './layout';

interface NewContact {
  readonly name: string;
  readonly phone: string;
  readonly url: string;
}

/** To a company: another of us follows up a proposal or an agreement. Whose is not said. */
export function newContactForMatter({ name, phone, url }: NewContact): MailContent {
  return {
    subject: `${name} følger opp videre`,
    preview: 'Dere har fått en ny kontakt hos oss i en sak.',
    heading: `${name} følger opp videre`,
    paragraphs: [
      `${name} tar over et forslag eller en avtale dere har hos oss. Ingenting annet er endret.`,
      `Lurer dere på noe? Ring ${phone}.`,
    ],
    action: { label: 'Gå til oversikten', url },
  };
}
