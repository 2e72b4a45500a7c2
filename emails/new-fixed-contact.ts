import type { MailContent } from './layout';

interface NewContact {
  readonly name: string;
  readonly phone: string | null;
  readonly provider: string;
  readonly url: string;
}

/** To the people of a company: who their fixed contact is from now on. */
export function newFixedContact({ name, phone, provider, url }: NewContact): MailContent {
  return {
    subject: `${name} er din nye faste kontakt`,
    preview: `Ny fast kontakt hos ${provider}`,
    heading: `${name} er din nye faste kontakt`,
    paragraphs: [
      `Fra i dag er det ${name} hos ${provider} du ringer når det er noe.`,
      phone ? `Telefon: ${phone}.` : 'Du får et telefonnummer når dere snakkes.',
      'Alt dere har avtalt, gjelder som før.',
    ],
    action: { label: 'Se oversikten din', url },
  };
}
