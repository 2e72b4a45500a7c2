import type { Messages } from '../i18n/messages';
import { demoPeople } from './demo-people';
import type { InboxMail } from './demo-inbox';

export interface InboxReader {
  readonly address: string;
  /** Her name and part in the story, or the bare address of somebody else. */
  readonly label: string;
}

/** Whose letter it is, as the demo's story names her. */
export function readerOf(address: string, t: Messages['mail']['inbox']): InboxReader {
  for (const role of ['employer', 'specialist', 'jobseeker', 'administrator'] as const) {
    const { email, name } = demoPeople[role];
    if (email === address) return { address, label: t.reader(name, t.roles[role]) };
  }
  return { address, label: address };
}

/** Everyone who has got a letter, each once, by name. */
export function readersOf(
  mails: readonly InboxMail[],
  t: Messages['mail']['inbox'],
): InboxReader[] {
  return [...new Set(mails.map(({ to }) => to))]
    .map((address) => readerOf(address, t))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb'));
}
