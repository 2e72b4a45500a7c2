import type { MailContent } from './layout';

const answers = {
  yes: 'Bedriften vil gjerne møtes. Neste steg er å spørre jobbsøkeren.',
  question: 'Bedriften har et spørsmål. Den venter på svar fra deg.',
  again: 'Bedriften har ombestemt seg etter et «ikke nå». Den ser på forslaget igjen.',
  'no-meeting': 'Bedriften har ombestemt seg etter et ja til å møtes. Den ser på forslaget igjen.',
  position: 'Bedriften har svart på oppgavene i stillingen. Svarene står ved forslaget.',
  'not-now': 'Bedriften sier ikke nå. Grunnen står ved forslaget.',
} as const;

export type EmployerAnswer = keyof typeof answers;

/** To the specialist: a company has answered a proposal. Who and what stands behind the link. */
export function employerAnswered(answer: EmployerAnswer, url: string): MailContent {
  return {
    subject: 'En bedrift har svart på et forslag',
    preview: answers[answer],
    heading: 'En bedrift har svart på et forslag',
    paragraphs: [answers[answer]],
    action: { label: 'Se forslaget', url },
  };
}
