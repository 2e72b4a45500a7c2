import { contentHashOf } from '~/app/crypto/content-hash';
import type { FileWords } from '~/app/domain/companies/file/company-columns';
import {
  planImport,
  type ImportFill,
  type PlannedRow,
} from '~/app/domain/companies/file/plan-import';
import { readCompanyFile, type FileFault } from '~/app/domain/companies/file/read-company-file';
import { listCompanies } from '~/db/repositories/companies';
import { contactsOfAll } from '~/db/repositories/company-contacts';
import { withFormerNames } from '~/db/repositories/company-names';
import { listSpecialists } from '~/db/repositories/users';
import type { Database } from '~/db/store';

/** How a file is read: in whose words, and what is said of new companies that say nothing. */
export interface ImportReading {
  readonly words: FileWords;
  readonly fill: ImportFill;
}

export interface ImportPlan {
  readonly ok: true;
  readonly rows: readonly PlannedRow[];
  /** The headings nobody knows. */
  readonly unread: readonly string[];
  /** Of what was sent in and of everything it would change: what a yes is bound to. */
  readonly hash: string;
}

/** What a file would do to the register as it is now; its faults when it cannot be read at all. */
export async function planCompanyImport(
  db: Database,
  content: string,
  { words, fill }: ImportReading,
): Promise<ImportPlan | { readonly ok: false; readonly faults: readonly FileFault[] }> {
  const read = readCompanyFile(content, words);
  if (!read.ok) return read;
  const users = await listSpecialists(db);
  const rows = planImport(read.value.rows, {
    register: await withFormerNames(db, await listCompanies(db)),
    contacts: await contactsOfAll(db),
    specialists: users.filter(({ suspendedAt }) => suspendedAt === null),
    addresses: new Map(users.map(({ id, email }) => [id, email])),
    words,
    fill,
  });
  const hash = contentHashOf(JSON.stringify([content, rows.map(whatItDoes)]));
  return { ok: true, rows, unread: read.value.unread, hash };
}

/**
 * Of a company known already, only what is changed: what others write elsewhere does not matter.
 */
function whatItDoes(row: PlannedRow) {
  if (row.kind === 'faulty') return [row.line, row.kind, row.faults];
  const contacts = row.contacts.map(({ known, changes }) => [known?.id, changes]);
  if (row.kind === 'new') return [row.line, row.kind, row.values, contacts];
  return [row.line, row.kind, row.companyId, row.changes, contacts];
}
