import type { Messages } from '../i18n/messages';
import { demoPeople } from './demo-people';
import type { InboxMail } from './demo-inbox';
import { townCompanies } from './town/companies';
import { townJobseekers } from './town/jobseekers';
import { townSpecialists } from './town/specialists';

export interface InboxReader {
  readonly address: string;
  /** Her name and part in the story, or the bare address of somebody else. */
  readonly label: string;
}

const roles = ['employer', 'specialist', 'jobseeker', 'administrator'] as const;

/** Everyone in the demo who has an address, with her part in it. */
const people = [
  ...roles.map((role) => ({ ...demoPeople[role], role })),
  ...townSpecialists.map((specialist) => ({ ...specialist, role: 'specialist' as const })),
  ...townCompanies.map(({ employer }) => ({ ...employer, role: 'employer' as const })),
  ...townJobseekers.map(({ identity }) => ({ ...identity, role: 'jobseeker' as const })),
];

/** Whose letter it is, by name and part in the demo. */
export function readerOf(address: string, t: Messages['mail']['inbox']): InboxReader {
  const person = people.find(({ email }) => email === address);
  const label = person?.name && t.reader(person.name, t.roles[person.role]);
  return { address, label: label ?? address };
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
