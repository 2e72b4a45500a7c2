import type { MailContent } from './layout';

interface WrittenDown {
  readonly by: string;
  readonly taskTitles: readonly string[];
  readonly url: string;
}

/** To the people of a company: what we have written down of what they told us. */
export function needWrittenDown({ by, taskTitles, url }: WrittenDown): MailContent {
  return {
    subject: 'Vi har skrevet ned oppgavene deres',
    preview: taskTitles.join(', '),
    heading: 'Vi har skrevet ned oppgavene deres',
    paragraphs: [
      `${by} har skrevet ned det dere snakket om: ${taskTitles.join(', ')}.`,
      'Er noe feil, så ring oss. Dere trenger ikke gjøre noe nå.',
    ],
    action: { label: 'Se hva vi har skrevet', url },
  };
}
