import type { MailContent } from './layout';

interface NeedFacts {
  readonly companyName: string;
  readonly taskTitles: readonly string[];
  readonly url: string;
}

/** To the company's specialist: a new need has come in. It holds nothing about any person. */
export function needReceived({ companyName, taskTitles, url }: NeedFacts): MailContent {
  return {
    subject: `Nytt behov fra ${companyName}`,
    preview: taskTitles.join(', '),
    heading: `Nytt behov fra ${companyName}`,
    paragraphs: [
      `Oppgaver: ${taskTitles.join(', ')}.`,
      'Bedriften er lovet en telefon innen to arbeidsdager.',
    ],
    action: { label: 'Se behovet', url },
  };
}
