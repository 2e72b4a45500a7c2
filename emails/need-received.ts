import type { MailContent } from './layout';

interface NeedFacts {
  readonly companyName: string;
  readonly taskTitles: readonly string[];
  readonly url: string;
  /** The colleague who wrote it down for the company; left out when the company did so itself. */
  readonly writtenBy?: string;
}

/** To the company's specialist: a new need has come in. It holds nothing about any person. */
export function needReceived({ companyName, taskTitles, url, writtenBy }: NeedFacts): MailContent {
  return {
    subject: `Nytt behov fra ${companyName}`,
    preview: taskTitles.join(', '),
    heading: `Nytt behov fra ${companyName}`,
    paragraphs: [
      `Oppgaver: ${taskTitles.join(', ')}.`,
      writtenBy
        ? `${writtenBy} skrev det ned etter en samtale, og fyller ut resten.`
        : 'Bedriften er lovet en telefon innen to arbeidsdager.',
    ],
    action: { label: 'Se behovet', url },
  };
}
