import type { AdministratorActor } from '~/app/auth/actor';
import { nothingKnown } from '~/app/domain/companies/company-record';
import type { CompanyColumn, FileWords } from '~/app/domain/companies/file/company-columns';
import type { PlannedRow } from '~/app/domain/companies/file/plan-import';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { insertCompany, updateCompany, type CompanyChange } from '~/db/repositories/companies';
import { findCompanyImport, markImportConfirmed } from '~/db/repositories/company-imports';
import type { Database } from '~/db/store';
import { record } from '../../record';
import { planCompanyImport } from './plan-company-import';

/**
 * Writes what the administrator has looked over: exactly the plan whose hash she was shown, all of
 * it or none, with one event a company. `changed-meanwhile`: the file would now do something else.
 * A second yes finds it done.
 */
export async function confirmCompanyImport(
  services: Services,
  actor: AdministratorActor,
  importId: string,
  { hash, words }: { hash: string; words: FileWords },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const sent = await findCompanyImport(tx, actor.userId, importId);
    if (!sent) return refuse('not-found');
    if (sent.content === null) return ok(null);
    const plan = await planCompanyImport(tx, sent.content, words);
    if (!plan.ok || plan.hash !== hash) return refuse('changed-meanwhile');
    const rows = plan.rows.filter(({ kind }) => kind === 'new' || kind === 'changed');
    for (const row of rows) await writeRow(tx, services, actor, row, importId);
    const added = rows.filter(({ kind }) => kind === 'new').length;
    await markImportConfirmed(tx, sent, { at, added, changed: rows.length - added });
    return ok(null);
  });
}

async function writeRow(
  tx: Database,
  services: Services,
  actor: AdministratorActor,
  row: PlannedRow,
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
  }
  if (row.kind === 'changed') {
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
    const isWritten = await updateCompany(tx, row.companyId, row.updatedAt, change);
    if (!isWritten) throw new Error('the plan was made in this transaction');
    await record(tx, services, {
      action: 'company.changed',
      actor: actedBy,
      subject: `company:${row.companyId}`,
      facts: { import: importId, fields: row.changes.map(({ column }) => column).join(' ') },
    });
  }
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
