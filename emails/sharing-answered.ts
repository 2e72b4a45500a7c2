import type { MailContent } from './layout';

const answers = {
  yes: 'Svaret er ja. Kollegaen kan lese nå, og har fått beskjed.',
  no: 'Svaret er nei. Kollegaen kan ikke lese, og får ikke vite noe.',
} as const;

/** To the specialist: a person has answered whether a colleague may read. Who stands behind the link. */
export function sharingAnswered(answer: keyof typeof answers, url: string): MailContent {
  return {
    subject: 'En jobbsøker har svart om deling',
    preview: answers[answer],
    heading: 'En jobbsøker har svart om deling med en kollega',
    paragraphs: [answers[answer]],
    action: { label: 'Se yrkesprofilen', url },
  };
}
