import { setImmediate } from 'node:timers/promises';
import type { AdministratorActor } from '~/app/auth/actor';
import type { PlannedRow } from '~/app/domain/companies/file/plan-import';
import { isContactMoved } from '~/app/domain/companies/file/read-contact';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findRegistered } from '~/db/repositories/companies';
import { contactsOfAll } from '~/db/repositories/company-contacts';
import {
  findCompanyImport,
  moveImportOn,
  progressOf,
  type CompanyImport,
} from '~/db/repositories/company-imports';
import type { Database } from '~/db/store';
import { planCompanyImport, type ImportReading } from './plan-company-import';
import { writePlannedRow, type WrittenRow } from './write-planned-row';

/** So many companies are written in one transaction: others wait for a fraction of a second. */
const slice = 50;

/** The plan each file is being taken in by, as its hash: the only one a second yes may mean. */
const underWay = new Map<string, string>();

/**
 * Writes what the administrator has looked over: exactly the plan whose hash she was shown, some
 * companies at a time, each with its event, so that nobody else waits for all of them. How far it
 * has come is noted with them; what is left when it is stopped can be looked over and taken in
 * later. `changed-meanwhile`: the rest would now do something else. A second yes to the same finds
 * it done or being done; once it has stopped, a yes to what was shown before it began counts no
 * more.
 */
export async function confirmCompanyImport(
  services: Services,
  actor: AdministratorActor,
  importId: string,
  { hash, ...reading }: ImportReading & { readonly hash: string },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const { read } = services.store;
  const sent = await findCompanyImport(read, actor.userId, importId);
  if (!sent) return refuse('not-found');
  if (sent.content === null) return ok(null);
  const plan = await planCompanyImport(read, sent.content, reading);
  if (underWay.has(importId) || !plan.ok || plan.hash !== hash) {
    const isSecondYes =
      underWay.get(importId) === hash ||
      (await findCompanyImport(read, actor.userId, importId))?.content === null;
    return isSecondYes ? ok(null) : refuse('changed-meanwhile');
  }
  underWay.set(importId, hash);
  try {
    return await takeIn(services, actor, sent, plan.rows.filter(isWritten));
  } finally {
    underWay.delete(importId);
  }
}

async function takeIn(
  services: Services,
  actor: AdministratorActor,
  begun: CompanyImport,
  rows: readonly WrittenRow[],
): Promise<Result<null, 'changed-meanwhile'>> {
  let sent = begun;
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
      for (const row of some) await writePlannedRow(tx, services, actor, row, begun.id);
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

function isWritten(row: PlannedRow): row is WrittenRow {
  return row.kind === 'new' || row.kind === 'changed';
}

/** Whether a company these rows make is there by now, or one they change is, or its people are. */
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
  const people = await contactsOfAll(tx, [...seen.keys()]);
  return (
    known.length !== seen.size ||
    known.some(({ id, updatedAt }) => seen.get(id) !== updatedAt) ||
    rows.some(
      (row) =>
        row.kind !== 'new' &&
        row.contacts.some((contact) => isContactMoved(contact, people.get(row.companyId) ?? [])),
    )
  );
}

/** The number a row gives a known company that had none, or another. */
function numberIn({ changes }: Exclude<WrittenRow, { kind: 'new' }>): (string | null)[] {
  return changes.flatMap(({ column, after }) => (column === 'organisationNumber' ? [after] : []));
}
