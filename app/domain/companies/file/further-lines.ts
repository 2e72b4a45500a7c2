import { withoutGuard } from '../../csv/formula-guard';
import { readOrganisationNumber } from '../organisation-number';
import { asCompared, companyColumns, type CompanyColumn } from './company-columns';
import type { PlannedRow } from './plan-import';
import type { FileRow } from './read-company-file';
import { readContact, type RegisteredContact } from './read-contact';

type Row = FileRow & { readonly cells: Exclude<FileRow['cells'], string> };
type Joinable = Exclude<PlannedRow, { kind: 'faulty' }>;

interface First {
  /** Where its plan is. */
  readonly at: number;
  readonly row: Row;
  /** Who is named for it, as they are compared. */
  readonly people: Set<string>;
}

/**
 * The lines that name more people of a company that an earlier line of the file is about: by the
 * same number, or without one by the same name. They say nothing of the company, or the same.
 */
export class FurtherLines {
  readonly #firsts = new Map<string, First>();

  constructor(private readonly contacts: ReadonlyMap<string, readonly RegisteredContact[]>) {}

  /** Keeps where the plan of a company's first line is. */
  note(row: FileRow, at: number): void {
    if (!isRead(row)) return;
    this.#firsts.set(keyOf(row), { at, row, people: new Set(personIn(row)) });
  }

  /** Where the plan of the company's first line is; undefined where this is the first. */
  firstOf(row: FileRow): number | undefined {
    return isRead(row) ? this.#firsts.get(keyOf(row))?.at : undefined;
  }

  /** The first line's plan with the person this one names, or this line's faults. */
  join(row: FileRow, plan: Joinable): PlannedRow {
    const first = isRead(row) ? this.#firsts.get(keyOf(row)) : undefined;
    const person = isRead(row) ? personIn(row) : [];
    if (!first || !isRead(row) || person.length === 0 || !saysTheSame(row, first.row)) {
      return this.#twice(row, plan);
    }
    const there = plan.kind === 'new' ? [] : (this.contacts.get(plan.companyId) ?? []);
    const { contact, faults } = readContact(row.cells, there);
    if (faults.length > 0) return { kind: 'faulty', line: row.line, name: plan.name, faults };
    if (!contact) return plan;
    if (person.some((name) => first.people.has(name))) return this.#twice(row, plan);
    for (const name of person) first.people.add(name);
    const contacts = [...plan.contacts, contact];
    return plan.kind === 'new' ? { ...plan, contacts } : { ...plan, kind: 'changed', contacts };
  }

  #twice({ line }: FileRow, { line: earlierLine, name }: Joinable): PlannedRow {
    const fault = { column: null, fault: 'twice-in-file', earlierLine } as const;
    return { kind: 'faulty', line, name, faults: [fault] };
  }
}

function isRead(row: FileRow): row is Row {
  return typeof row.cells !== 'string';
}

function textIn({ cells }: Row, column: CompanyColumn | 'contactName'): string {
  return asCompared(withoutGuard(cells[column] ?? ''));
}

function personIn(row: Row): string[] {
  const name = textIn(row, 'contactName');
  return name === '' ? [] : [name];
}

function keyOf(row: Row): string {
  const number = textIn(row, 'organisationNumber');
  return number === ''
    ? `name ${textIn(row, 'name')}`
    : `number ${readOrganisationNumber(number.slice(0, 40)) ?? number}`;
}

/** Nothing in a cell, or what the first line has there; its number is what they share. */
function saysTheSame(row: Row, first: Row): boolean {
  return companyColumns.every((column) => {
    const text = textIn(row, column);
    return column === 'organisationNumber' || text === '' || text === textIn(first, column);
  });
}
