import type { Messages } from '../i18n/messages';
import { demoPeople } from './demo-people';
import type { InboxMail } from './demo-inbox';

export interface InboxReader {
  readonly address: string;
  /** Her name and part in the story, or the bare address of somebody else. */
  readonly label: string;
}

const roles = ['employer', 'specialist', 'jobseeker', 'administrator'] as const;

/** Whose letter it is, as the demo's story names her. */
export function readerOf(address: string, t: Messages['mail']['inbox']): InboxReader {
  const role = roles.find((one) => demoPeople[one].email === address);
  return { address, label: role ? t.reader(demoPeople[role].name, t.roles[role]) : address };
}

/** The people of the story who have got a letter, in the order they come into it. */
export function readersOf(
  mails: readonly InboxMail[],
  t: Messages['mail']['inbox'],
): InboxReader[] {
  const addresses = new Set(mails.map(({ to }) => to));
  return roles
    .map((role) => demoPeople[role].email)
    .filter((address) => addresses.has(address))
    .map((address) => readerOf(address, t));
}
