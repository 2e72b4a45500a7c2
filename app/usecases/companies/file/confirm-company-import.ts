import { setImmediate } from 'node:timers/promises';
import type { AdministratorActor } from '~/app/auth/actor';
import { nothingKnown } from '~/app/domain/companies/company-record';
import type { CompanyColumn } from '~/app/domain/companies/file/company-columns';
import type { PlannedRow } from '~/app/domain/companies/file/plan-import';
import { contactFactsOf } from '~/app/domain/companies/file/read-contact';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import {
  findRegistered,
  insertCompany,
  updateCompany,
  type CompanyChange,
} from '~/db/repositories/companies';
import { insertCompanyContact, updateCompanyContact } from '~/db/repositories/company-contacts';
import {
  findCompanyImport,
  moveImportOn,
  progressOf,
  type CompanyImport,
} from '~/db/repositories/company-imports';
import type { Database } from '~/db/store';
import { record } from '../../record';
import { planCompanyImport, type ImportReading } from './plan-company-import';

/** So many companies are written in one transaction: others wait for a fraction of a second. */
const slice = 50;

/**
 * Writes what the administrator has looked over: exactly the plan whose hash she was shown, some
 * companies at a time, each with its event, so that nobody else waits for all of them. How far it
 * has come is noted with them; what is left when it is stopped can be looked over and taken in
 * later. `changed-meanwhile`: the rest would now do something else. A second yes finds it done or
 * being done.
 */
export async function confirmCompanyImport(
  services: Services,
  actor: AdministratorActor,
  importId: string,
  { hash, ...reading }: ImportReading & { readonly hash: string },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const { read } = services.store;
  let sent = await findCompanyImport(read, actor.userId, importId);
  if (!sent) return refuse('not-found');
  if (sent.content === null) return ok(null);
  const plan = await planCompanyImport(read, sent.content, reading);
  if (!plan.ok || plan.hash !== hash) {
    return progressOf(sent) ? ok(null) : refuse('changed-meanwhile');
  }
  const rows = plan.rows.filter(isWritten);
  for (let from = 0; from === 0 || from < rows.length; from += slice) {
    const some = rows.slice(from, from + slice);
    const added = some.filter(({ kind }) => kind === 'new').length;
    const before: CompanyImport = sent;
    const now = progressOf(before) ?? { added: 0, changed: 0 };
    const to = { added: now.added + added, changed: now.changed + some.length - added };
    const isAll = from + slice >= rows.length;
    const written = await services.store.transaction(async (tx) => {
      if (await isChanged(tx, some)) return refuse('changed-meanwhile');
      if (!(await moveImportOn(tx, before, { ...to, isAll, at: nowOf(services) })))
        return ok(false);
      for (const row of some) await writeRow(tx, services, actor, row, importId);
      return ok(true);
    });
    if (!written.ok) return written;
    if (!written.value) return ok(null);
    sent = { ...before, addedCount: to.added, changedCount: to.changed };
    // Lets the requests of others in between.
    await setImmediate();
  }
  return ok(null);
}

type WrittenRow = Extract<PlannedRow, { kind: 'new' | 'changed' | 'unchanged' }>;

function isWritten(row: PlannedRow): row is WrittenRow {
  return row.kind === 'new' || row.kind === 'changed';
}

/** Whether a company these rows make is there by now, or one they change is changed. */
async function isChanged(tx: Database, rows: readonly WrittenRow[]): Promise<boolean> {
  const made = rows.flatMap((row) => (row.kind === 'new' ? [row] : []));
  const seen = new Map(
    rows.flatMap((row) => (row.kind === 'new' ? [] : [[row.companyId, row.updatedAt]])),
  );
  const bare = made.filter(({ values }) => values.organisationNumber === null);
  const known = await findRegistered(tx, {
    names: bare.map(({ name }) => name),
    numbers: [
      ...made.map(({ values }) => values.organisationNumber),
      ...rows.flatMap((row) => (row.kind === 'new' ? [] : numberIn(row))),
    ].flatMap((number) => number ?? []),
    ids: [...seen.keys()],
  });
  return (
    known.length !== seen.size || known.some(({ id, updatedAt }) => seen.get(id) !== updatedAt)
  );
}

/** The number a row gives a known company that had none, or another. */
function numberIn({ changes }: Exclude<WrittenRow, { kind: 'new' }>): (string | null)[] {
  return changes.flatMap(({ column, after }) => (column === 'organisationNumber' ? [after] : []));
}

async function writeRow(
  tx: Database,
  services: Services,
  actor: AdministratorActor,
  row: WrittenRow,
  importId: string,
) {
  const at = nowOf(services);
  const actedBy = `user:${actor.userId}` as const;
  if (row.kind === 'new') {
    const id = services.newId();
    const told = registered(row.values);
    await insertCompany(tx, {
      ...nothingKnown,
      organisationNumber: null,
      statusReason: null,
      specialistId: null,
      // The plan has seen to it that these are told.
      ...(told as Required<Pick<CompanyChange, 'name' | 'sector' | 'municipality' | 'status'>>),
      id,
      createdAt: at,
      updatedAt: at,
    });
    await record(tx, services, {
      action: 'company.registered',
      actor: actedBy,
      subject: `company:${id}`,
      facts: { import: importId, status: row.values.status ?? '' },
    });
    await writeContact(tx, services, actor, { companyId: id, contact: row.contact });
    return;
  }
  if (row.changes.length > 0) {
    const told = registered(
      Object.fromEntries(row.changes.map(({ column, after }) => [column, after])),
    );
    const change = {
      ...told,
      // As on the page: a company that is handed on is no longer on offer, and a new standing
      // leaves the reason of the old one behind.
      ...('specialistId' in told && { offeredToId: null }),
      ...('status' in told && { statusReason: null }),
      updatedAt: at,
    };
    const isSaved = await updateCompany(tx, row.companyId, row.updatedAt, change);
    if (!isSaved) throw new Error('looked over in this transaction');
    await record(tx, services, {
      action: 'company.changed',
      actor: actedBy,
      subject: `company:${row.companyId}`,
      facts: { import: importId, fields: row.changes.map(({ column }) => column).join(' ') },
    });
  }
  await writeContact(tx, services, actor, row);
}

/** The person a row names, who comes or is told more of. */
async function writeContact(
  tx: Database,
  services: Services,
  actor: AdministratorActor,
  { companyId, contact }: { readonly companyId: string; readonly contact: WrittenRow['contact'] },
) {
  if (!contact) return;
  const at = nowOf(services);
  const told = contactFactsOf(contact);
  const contactId = contact.contactId ?? services.newId();
  if (contact.contactId) {
    await updateCompanyContact(tx, { companyId, contactId }, { ...told, updatedAt: at });
  } else {
    const nothing = { name: '', role: null, phone: null, email: null };
    const times = { createdAt: at, updatedAt: at, removedAt: null };
    await insertCompanyContact(tx, { ...nothing, ...told, ...times, id: contactId, companyId });
  }
  await record(tx, services, {
    action: contact.contactId ? 'contact.changed' : 'contact.added',
    actor: `user:${actor.userId}`,
    subject: `company:${companyId}`,
    facts: { contact: contactId },
  });
}

/** What the columns say, as the register keeps it. */
function registered(line: Readonly<Partial<Record<CompanyColumn, string | null>>>): CompanyChange {
  const { specialist, hasHr, isReference, ...same } = line;
  return {
    ...same,
    ...(specialist !== undefined && { specialistId: specialist }),
    ...(hasHr !== undefined && { hasHr: hasHr && hasHr === 'yes' }),
    ...(isReference !== undefined && { isReference: isReference && isReference === 'yes' }),
  } as CompanyChange;
}
