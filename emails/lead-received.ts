import type { MailContent } from './layout';

/** To whoever has registered a company: we have it, and when we call. The same whether we knew it or not. */
export function leadReceived(provider: string): MailContent {
  return {
    subject: 'Vi har fått registreringen',
    preview: 'Vi ringer innen to arbeidsdager',
    heading: 'Vi har fått registreringen',
    paragraphs: [
      `Takk for at du tok kontakt med ${provider}. Vi ringer deg innen to arbeidsdager.`,
      'Når vi har snakket sammen, får du en e-post med tilgang. Dere binder dere ikke til noe.',
    ],
    after: ['Var det ikke du som registrerte deg? Da kan du se bort fra e-posten.'],
  };
}

interface NewLead {
  readonly companyName: string;
  readonly municipality: string;
  readonly url: string;
}

/** To the specialists: an employer has registered herself and waits for a call. */
export function leadToCall({ companyName, municipality, url }: NewLead): MailContent {
  return {
    subject: `Ny bedrift: ${companyName}`,
    preview: `${companyName} i ${municipality} vil bli oppringt`,
    heading: `${companyName} har registrert seg`,
    paragraphs: [
      `Kommune: ${municipality}.`,
      'Bedriften er lovet en telefon innen to arbeidsdager.',
    ],
    action: { label: 'Se registreringen', url },
  };
}
