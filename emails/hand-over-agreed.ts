import type { MailContent } from './layout';

/** To the new specialist: a person has said yes to her. Who stands behind the link. */
export function handOverAgreed(url: string): MailContent {
  return {
    subject: 'En jobbsøker har sagt ja til deg',
    preview: 'Du er jobbspesialisten hennes eller hans fra nå.',
    heading: 'En jobbsøker har sagt ja til deg',
    paragraphs: [
      'Du har overtatt yrkesprofilen, forslagene og avtalene.',
      'Ta kontakt i dag, så det ikke blir stille.',
    ],
    action: { label: 'Se yrkesprofilen', url },
  };
}
