import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A letter the fake provider took, as its reader would find it. */
export interface InboxMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly receivedAt: string;
  readonly openedAt: string | null;
}

/** What arrived, and under which key: the memory behind the provider's promise not to send twice. */
export interface ReceivedMail extends InboxMail {
  readonly from: string;
  readonly key: string | null;
  readonly payloadHash: string;
}

export interface DemoInbox {
  /** Every letter, the newest first. */
  mails(): readonly ReceivedMail[];
  find(mailId: string): ReceivedMail | undefined;
  receive(mail: ReceivedMail): void;
  /** Notes the first time a letter is looked at. */
  markOpened(mailId: string, at: string): void;
}

type Entry = { received: ReceivedMail } | { opened: { id: string; at: string } };

/**
 * The inbox everyone in the demo shares. With a `file` it survives a restart: each thing that
 * happens is a line of JSON.
 */
export function openDemoInbox(file?: string): DemoInbox {
  const mails = new Map<string, ReceivedMail>();

  function apply(entry: Entry): void {
    if ('received' in entry) mails.set(entry.received.id, entry.received);
    else {
      const mail = mails.get(entry.opened.id);
      if (mail) mails.set(mail.id, { ...mail, openedAt: entry.opened.at });
    }
  }

  function note(entry: Entry): void {
    apply(entry);
    if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }

  for (const entry of file && existsSync(file) ? entriesIn(file) : []) apply(entry);

  return {
    mails: () => [...mails.values()].reverse(),
    find: (mailId) => mails.get(mailId),
    receive: (received) => note({ received }),
    markOpened(mailId, at) {
      if (mails.get(mailId)?.openedAt === null) note({ opened: { id: mailId, at } });
    },
  };
}

/** The entries of the file. A last line that a sudden stop cut off is cut away. */
function entriesIn(file: string): Entry[] {
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) writeFileSync(file, whole);
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);
}
