import type { MailContent } from './layout';

interface ColleagueAnswer {
  readonly colleague: string;
  readonly companyName: string;
  readonly url: string;
}

/** To the one who asked “who knows an employer …”: a colleague has named a company. */
export function colleagueAnswered({ colleague, companyName, url }: ColleagueAnswer): MailContent {
  return {
    subject: `${colleague} tenker på ${companyName}`,
    preview: 'Du har fått svar på spørsmålet ditt.',
    heading: 'Du har fått svar fra en kollega',
    paragraphs: [`${colleague} tenker på ${companyName}.`],
    action: { label: 'Se svaret', url },
  };
}
