import type { MailContent } from './layout';

/** To the administrators: a jobseeker wants another specialist. Who and why stands behind the link. */
export function specialistWished(url: string): MailContent {
  return {
    subject: 'En jobbsøker vil ha en annen jobbspesialist',
    preview: 'Velg hvem jobbsøkeren skal bli spurt om.',
    heading: 'En jobbsøker vil ha en annen jobbspesialist',
    paragraphs: [
      'Jobbspesialisten har ikke fått beskjed fra oss. Ingenting flyttes før jobbsøkeren har sagt ja til en ny.',
    ],
    action: { label: 'Se ønsket', url },
  };
}
