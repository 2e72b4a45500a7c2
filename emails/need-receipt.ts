import type { MailContent } from './layout';

interface ReceiptFacts {
  /** What was posted, as it stands in a sentence. */
  readonly tasks: string;
  /** Our own person who calls, while the company has a fixed contact. */
  readonly callerName: string | null;
  /** The day we have called by, in words. */
  readonly callBy: string;
  readonly url: string;
}

/** To the one who posted: we have it, and what happens next and when. */
export function needReceipt({ tasks, callerName, callBy, url }: ReceiptFacts): MailContent {
  return {
    subject: 'Vi har fått oppgavene deres',
    preview: `Vi ringer senest ${callBy}.`,
    heading: 'Takk, vi har fått oppgavene',
    paragraphs: [
      `Dere meldte inn: ${tasks}.`,
      `${callerName ?? 'En jobbspesialist'} ringer dere senest ${callBy}. Dere trenger ikke gjøre noe før det.`,
      'Dere binder dere ikke til noe. Ingen starter uten at dere har sagt ja.',
    ],
    action: { label: 'Se hva som skjer', url },
  };
}
