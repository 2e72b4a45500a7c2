import type { MailContent } from './layout';

/** To the company's specialist: the company says that something we wrote down together is wrong. */
export function analysisCorrected(companyName: string, url: string): MailContent {
  return {
    subject: `${companyName} retter noe om arbeidsplassen`,
    preview: 'Noe vi har skrevet ned sammen, er feil.',
    heading: `${companyName} sier fra om noe`,
    paragraphs: [
      'Noe vi har skrevet ned sammen om arbeidsplassen, er feil.',
      'Det bedriften skrev, står øverst på siden om behovet.',
    ],
    action: { label: 'Les og rett', url },
  };
}
