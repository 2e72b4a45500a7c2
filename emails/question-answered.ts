import type { MailContent } from './layout';

/** To the employer: the question is answered; the answer stands behind the link. */
export function questionAnswered(specialistName: string, url: string): MailContent {
  return {
    subject: 'Vi har svart på spørsmålet deres',
    preview: 'Svaret står ved forslaget.',
    heading: 'Vi har svart på spørsmålet deres',
    paragraphs: ['Svaret står ved forslaget.', `Hilsen ${specialistName}, deres faste kontakt`],
    action: { label: 'Les svaret', url },
  };
}
