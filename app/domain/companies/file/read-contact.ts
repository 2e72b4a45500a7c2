import { withoutGuard } from '../../csv/formula-guard';
import { contactEmail, contactPhone, longestContact } from '../contact-person';
import { asCompared, contactColumns, type ContactColumn } from './company-columns';
import { controlSigns } from './read-cell';

/** A named person at a company as the plan of an import compares her. */
export interface RegisteredContact {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly updatedAt: string;
}

export type ContactFault = 'too-long' | 'control-sign' | 'phone' | 'email' | 'contact-unnamed';

export interface ContactChange {
  readonly column: ContactColumn;
  readonly before: string | null;
  readonly after: string;
}

/** What a row does to the people of its company: one who comes, or one who is told more of. */
export interface PlannedContact {
  readonly name: string;
  /** Her as she was read; null for one who is not there yet. */
  readonly known: Pick<RegisteredContact, 'id' | 'updatedAt'> | null;
  readonly changes: readonly ContactChange[];
}

const fieldOf = {
  contactName: 'name',
  contactRole: 'role',
  contactPhone: 'phone',
  contactEmail: 'email',
} as const satisfies Record<ContactColumn, keyof typeof longestContact>;

/**
 * The person a row names. Found by her exact name among those at the company; an empty cell changes
 * nothing of her. Null where nobody is named, or nothing is new.
 */
export function readContact(
  cells: Readonly<Partial<Record<ContactColumn, string>>>,
  there: readonly RegisteredContact[],
): {
  readonly contact: PlannedContact | null;
  readonly faults: readonly { readonly column: ContactColumn; readonly fault: ContactFault }[];
} {
  const typed = contactColumns.flatMap((column) => {
    const text = withoutGuard(cells[column] ?? '').trim();
    return text === '' ? [] : [{ column, text }];
  });
  const name = typed.find(({ column }) => column === 'contactName')?.text;
  const namesakes = name === undefined ? [] : contactsNamed(name, there);
  const isHers = (one: RegisteredContact, { column, text }: (typeof typed)[number]) =>
    column === 'contactName' || one[fieldOf[column]] === text;
  // Of two with one name, she whom the row says all the same of is meant.
  const known = namesakes.find((one) => typed.every((each) => isHers(one, each))) ?? namesakes[0];
  const faults = typed.flatMap(({ column, text }) => {
    // Whatever the register holds already is no fault of the file.
    const fault = known?.[fieldOf[column]] === text ? undefined : faultOf(column, text);
    return fault ? [{ column, fault }] : [];
  });
  if (name === undefined && typed.length > 0) {
    return {
      contact: null,
      faults: [...faults, { column: 'contactName', fault: 'contact-unnamed' }],
    };
  }
  if (name === undefined || faults.length > 0) return { contact: null, faults };
  const changes = typed.flatMap(({ column, text: after }) => {
    const before = known ? known[fieldOf[column]] : null;
    const isSame = column === 'contactName' ? known !== undefined : before === after;
    return isSame ? [] : [{ column, before, after }];
  });
  if (changes.length === 0) return { contact: null, faults };
  const read = known ? { id: known.id, updatedAt: known.updatedAt } : null;
  return { contact: { name, known: read, changes }, faults };
}

/**
 * Whether the people there are no longer those a row was read against, as far as it concerns them.
 */
export function isContactMoved(
  { name, known }: PlannedContact,
  there: readonly RegisteredContact[],
): boolean {
  if (!known) return contactsNamed(name, there).length > 0;
  return !there.some(({ id, updatedAt }) => id === known.id && updatedAt === known.updatedAt);
}

/** What stands in the columns about a person; empty for what is not known, or for nobody. */
export function contactCells(person: Omit<RegisteredContact, 'id'> | undefined): string[] {
  return contactColumns.map((column) => person?.[fieldOf[column]] ?? '');
}

function contactsNamed(name: string, there: readonly RegisteredContact[]) {
  return there.filter((each) => asCompared(each.name) === asCompared(name));
}

/** What the changes come to, as the register keeps a person. */
export function contactFactsOf({
  changes,
}: PlannedContact): Partial<Omit<RegisteredContact, 'id' | 'updatedAt'>> {
  return Object.fromEntries(changes.map(({ column, after }) => [fieldOf[column], after]));
}

function faultOf(column: ContactColumn, text: string): ContactFault | undefined {
  if (text.length > longestContact[fieldOf[column]]) return 'too-long';
  if (controlSigns.test(text)) return 'control-sign';
  if (column === 'contactPhone' && !contactPhone.test(text)) return 'phone';
  if (column === 'contactEmail' && !contactEmail.test(text)) return 'email';
  return undefined;
}
