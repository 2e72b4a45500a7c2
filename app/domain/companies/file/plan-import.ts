import { withoutGuard } from '../../csv/formula-guard';
import type { CsvFaultCode } from '../../csv/read-csv';
import { readOrganisationNumber } from '../organisation-number';
import {
  asCompared,
  companyColumns,
  requiredColumns,
  unknownLine,
  type CompanyColumn,
  type CompanyLine,
  type FileColumn,
  type FileWords,
} from './company-columns';
import { lineOf, type RegisteredCompany } from './company-line';
import { findInRegister, indexRegister, type RegisterIndex } from './find-in-register';
import { readCell, type CellFault, type ListedSpecialist } from './read-cell';
import {
  readContact,
  type ContactFault,
  type PlannedContact,
  type RegisteredContact,
} from './read-contact';
import { FurtherLines } from './further-lines';
import type { FileRow } from './read-company-file';
import { writeCell } from './write-cell';

export type RowFault =
  | CellFault
  | ContactFault
  | CsvFaultCode
  | 'cell-count'
  | 'missing'
  | 'several-companies'
  | 'twice-in-file'
  | 'stops'
  | 'opens';

export interface FieldFault {
  /** Null where the row as a whole is at fault. */
  readonly column: FileColumn | null;
  readonly fault: RowFault;
  /** The line that named the same company before. */
  readonly earlierLine?: number;
}

export interface FieldChange {
  readonly column: CompanyColumn;
  readonly before: string | null;
  readonly after: string | null;
}

interface Planned {
  readonly line: number;
  /** What the row calls the company. */
  readonly name: string;
}

/** What a row of the file comes to. */
export type PlannedRow =
  | (Planned & { readonly kind: 'faulty'; readonly faults: readonly FieldFault[] })
  | (Planned & {
      readonly kind: 'new';
      readonly values: CompanyLine;
      readonly contacts: readonly PlannedContact[];
    })
  | (Planned & {
      readonly kind: 'changed' | 'unchanged';
      readonly companyId: string;
      readonly updatedAt: string;
      /** What the register calls it now, where the row uses a former name. */
      readonly nameNow: string | null;
      readonly changes: readonly FieldChange[];
      readonly contacts: readonly PlannedContact[];
    });
export type PlannedKind = PlannedRow['kind'];

/** What is said of every new company whose row does not say it itself. */
export type ImportFill = Readonly<Partial<Record<'sector' | 'municipality', string>>>;

export interface ImportGround {
  readonly register: readonly RegisteredCompany[];
  /** The people at each company, by its id. */
  readonly contacts: ReadonlyMap<string, readonly RegisteredContact[]>;
  readonly fill: ImportFill;
  /** Those who can be given a company. */
  readonly specialists: readonly ListedSpecialist[];
  /** The address of everyone who has one, by id. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly words: FileWords;
}

/**
 * What a file would do to the register, row by row, without doing it. A company is found by its
 * organisation number, else by its exact name, now or formerly. An empty cell changes nothing;
 * stopping and opening a stopped company have pages and reasons of their own. A new company is a
 * partner unless the file says otherwise. A person a row names comes in with the company, and more
 * of its people on further rows that say nothing else of it: those are one with the first.
 */
export function planImport(rows: readonly FileRow[], ground: ImportGround): readonly PlannedRow[] {
  const index = indexRegister(ground.register);
  const lineOfCompany = new Map<string, number>();
  const notTwice = (row: FileRow, planned: PlannedRow): PlannedRow => {
    if (planned.kind === 'faulty') return planned;
    const { sameAs, known } = keysOf(planned);
    const earlierLine = sameAs
      .map((key) => lineOfCompany.get(key))
      .find((line) => line !== undefined);
    if (earlierLine !== undefined) {
      return faulty(planned, [{ column: null, fault: 'twice-in-file', earlierLine }]);
    }
    for (const key of known) lineOfCompany.set(key, row.line);
    return planned;
  };
  const further = new FurtherLines(ground.contacts);
  const plan: PlannedRow[] = [];
  for (const row of rows) {
    const at = further.firstOf(row);
    const first = at === undefined ? undefined : plan[at];
    const joined = first && first.kind !== 'faulty' ? further.join(row, first) : undefined;
    if (at !== undefined && joined) {
      if (joined.kind === 'faulty') plan.push(joined);
      else plan[at] = joined;
      continue;
    }
    const planned = notTwice(row, planRow(row, ground, index));
    if (planned.kind !== 'faulty') further.note(row, plan.length);
    plan.push(planned);
  }
  return plan;
}

/** By what two rows are seen to mean the same company: only one without a number is by its name. */
function keysOf(row: Exclude<PlannedRow, { kind: 'faulty' }>) {
  if (row.kind !== 'new') {
    const number = row.changes.find(({ column }) => column === 'organisationNumber')?.after;
    const keys = [row.companyId, ...(number ? [`number ${number}`] : [])];
    return { sameAs: keys, known: keys };
  }
  const name = asCompared(row.name);
  const { organisationNumber } = row.values;
  if (organisationNumber === null) {
    return { sameAs: [`name ${name}`], known: [`name ${name}`, `bare ${name}`] };
  }
  const number = `number ${organisationNumber}`;
  return { sameAs: [number, `bare ${name}`], known: [number, `name ${name}`] };
}

function faulty({ line, name }: Planned, faults: readonly FieldFault[]): PlannedRow {
  return { kind: 'faulty', line, name, faults };
}

function planRow({ line, cells }: FileRow, ground: ImportGround, index: RegisterIndex): PlannedRow {
  if (typeof cells === 'string') {
    return faulty({ line, name: '' }, [{ column: null, fault: cells }]);
  }
  const name = withoutGuard(cells.name ?? '')
    .trim()
    .slice(0, 120);
  const row = { line, name };
  const typedNumber = withoutGuard(cells.organisationNumber ?? '').trim();
  const found = findInRegister(index, {
    organisationNumber: readOrganisationNumber(typedNumber.slice(0, 40)),
    name,
  });
  if (found.kind === 'several')
    return faulty(row, [{ column: 'name', fault: 'several-companies' }]);

  const before = found.kind === 'one' ? lineOf(found.company) : undefined;
  const faults: FieldFault[] = [];
  const said: Partial<Record<CompanyColumn, string | null>> = {};
  for (const column of companyColumns) {
    const cell = cells[column] ?? '';
    // Whatever the register holds already is no fault of the file.
    const stored = before && writeCell(column, before[column], ground.words, ground.addresses);
    if (stored !== undefined && withoutGuard(cell).trim() === stored.trim()) continue;
    const read = readCell(column, cell, ground.words, ground.specialists);
    if ('fault' in read) faults.push({ column, fault: read.fault });
    else if (read.value !== undefined) said[column] = read.value;
  }
  const there = found.kind === 'one' ? ground.contacts.get(found.company.id) : undefined;
  const { contact, faults: contactFaults } = readContact(cells, there ?? []);
  faults.push(...contactFaults);
  if (found.kind === 'one') {
    const { company, by } = found;
    // Who is found by her name keeps it: only a number can tell that the name is new.
    if (by !== 'number') delete said.name;
    if (said.status && company.status !== said.status) {
      if (said.status === 'stopped') faults.push({ column: 'status', fault: 'stops' });
      if (company.status === 'stopped') faults.push({ column: 'status', fault: 'opens' });
    }
    if (faults.length > 0) return faulty(row, faults);
    const changes = changesBetween(lineOf(company), said);
    const contacts = contact ? [contact] : [];
    const kind = changes.length > 0 || contact ? 'changed' : 'unchanged';
    const { id: companyId, updatedAt } = company;
    const nameNow = by === 'former-name' ? company.name : null;
    return { kind, ...row, companyId, updatedAt, nameNow, changes, contacts };
  }
  said.sector ??= ground.fill.sector ?? null;
  said.municipality ??= ground.fill.municipality ?? null;
  for (const column of requiredColumns) {
    const isNamed = said[column] || faults.some((fault) => fault.column === column);
    if (!isNamed) faults.push({ column, fault: 'missing' });
  }
  if (said.status === 'stopped') faults.push({ column: 'status', fault: 'stops' });
  if (faults.length > 0) return faulty(row, faults);
  const values = { ...unknownLine, status: 'partner', ...said };
  return { kind: 'new', ...row, values, contacts: contact ? [contact] : [] };
}

function changesBetween(
  before: CompanyLine,
  said: Readonly<Partial<Record<CompanyColumn, string | null>>>,
): FieldChange[] {
  return companyColumns.flatMap((column) => {
    const after = said[column];
    if (after === undefined || after === before[column]) return [];
    return [{ column, before: before[column], after }];
  });
}
