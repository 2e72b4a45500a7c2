import type { MailContent } from './layout';

const answers = {
  yes: 'Svaret er ja. Bedriften kan nå få navnet, og dere kan avtale et møte.',
  no: 'Svaret er nei takk. Bedriften får ikke navnet.',
} as const;

/** To the specialist: she has answered whether her name may be told. */
export function meetingAnswered(answer: keyof typeof answers, url: string): MailContent {
  return {
    subject: 'Svar om møte',
    preview: answers[answer],
    heading: 'En jobbsøker har svart om møtet',
    paragraphs: [answers[answer]],
    action: { label: 'Se forslaget', url },
  };
}
