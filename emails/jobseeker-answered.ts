import type { MailContent } from './layout';

const answers = {
  yes: 'Svaret er ja. Nå kan presentasjonen vises til bedriften.',
  no: 'Svaret er nei takk. Forslaget er lukket, og bedriften får ikke vite noe.',
  again: 'Jobbsøkeren har ombestemt seg etter et nei. Spørsmålet venter på svar igjen.',
  change: 'Jobbsøkeren vil endre noe i presentasjonen. Den må rettes før dere spør på nytt.',
} as const;

/** To the specialist: the jobseeker has answered. Who and what stands behind the link. */
export function jobseekerAnswered(answer: keyof typeof answers, url: string): MailContent {
  return {
    subject: 'En jobbsøker har svart',
    preview: answers[answer],
    heading: 'En jobbsøker har svart',
    paragraphs: [answers[answer]],
    action: { label: 'Se forslaget', url },
  };
}
