import type { MailContent } from './layout';

/** To the specialist: a consent is taken back, and the employer no longer sees anything. */
export function consentWithdrawn(url: string): MailContent {
  return {
    subject: 'Et samtykke er trukket',
    preview: 'Bedriften ser ikke lenger presentasjonen.',
    heading: 'En jobbsøker har trukket samtykket',
    paragraphs: [
      'Bedriften ser ikke lenger presentasjonen. E-poster som ikke var sendt, er stoppet.',
      'Har bedriften lest forslaget, har den fått en e-post om at det er trukket. Ring den også. Du trenger ikke si hvorfor.',
    ],
    action: { label: 'Se forslaget', url },
  };
}
