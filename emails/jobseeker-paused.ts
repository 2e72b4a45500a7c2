import type { MailContent } from './layout';

const words = {
  pause: {
    heading: 'En jobbsøker vil ha pause',
    text: 'Et forslag er satt på pause. Bedriften ser det ikke nå, og påminnelser stopper. Venter bedriften på svar, så ring dem.',
  },
  resume: {
    heading: 'En jobbsøker vil fortsette',
    text: 'Pausen er over. Forslaget står der det sto før.',
  },
} as const;

/** To the specialist: the jobseeker has paused a proposal, or goes on with it. */
export function jobseekerPaused(kind: keyof typeof words, url: string): MailContent {
  const { heading, text } = words[kind];
  return {
    subject: heading,
    preview: text,
    heading,
    paragraphs: [text],
    action: { label: 'Se forslaget', url },
  };
}
