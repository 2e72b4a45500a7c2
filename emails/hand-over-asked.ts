import type { MailContent } from './layout';

interface HandOver {
  readonly companyName: string;
  readonly from: string;
  readonly url: string;
}

/** To a colleague: somebody wants her to take over a company. Nothing moves before she says yes. */
export function handOverAsked({ companyName, from, url }: HandOver): MailContent {
  return {
    subject: `Kan du overta ${companyName}?`,
    preview: `${from} spør om du kan bli fast kontakt.`,
    heading: `Kan du overta ${companyName}?`,
    paragraphs: [
      `${from} spør om du kan bli fast kontakt for bedriften.`,
      'Ingenting endres før du har svart. Alt som er avtalt med bedriften, står på siden.',
    ],
    action: { label: 'Se bedriften og svar', url },
  };
}
