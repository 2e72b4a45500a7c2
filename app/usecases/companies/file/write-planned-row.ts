import type { AdministratorActor } from '~/app/auth/actor';
import { nothingKnown } from '~/app/domain/companies/company-record';
import type { CompanyColumn } from '~/app/domain/companies/file/company-columns';
import type { PlannedRow } from '~/app/domain/companies/file/plan-import';
import { contactFactsOf, type PlannedContact } from '~/app/domain/companies/file/read-contact';
import { nowOf, type Services } from '~/app/services';
import { insertCompany, updateCompany, type CompanyChange } from '~/db/repositories/companies';
import { insertCompanyContact, updateCompanyContact } from '~/db/repositories/company-contacts';
import type { Database } from '~/db/store';
import { record } from '../../record';

export type WrittenRow = Extract<PlannedRow, { kind: 'new' | 'changed' | 'unchanged' }>;

/**
 * Writes what a row of a file comes to, each part with its event; the caller has looked it over.
 */
export async function writePlannedRow(
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
    for (const contact of row.contacts) await writeContact(tx, services, actor, id, contact);
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
  for (const contact of row.contacts) {
    await writeContact(tx, services, actor, row.companyId, contact);
  }
}

/** A person a row names, who comes or is told more of. */
async function writeContact(
  tx: Database,
  services: Services,
  actor: AdministratorActor,
  companyId: string,
  contact: PlannedContact,
) {
  const at = nowOf(services);
  const told = contactFactsOf(contact);
  const contactId = contact.known?.id ?? services.newId();
  if (contact.known) {
    const change = { ...told, updatedAt: at };
    const isSaved = await updateCompanyContact(tx, { companyId, contactId }, change);
    if (!isSaved) throw new Error('looked over in this transaction');
  } else {
    const nothing = { name: '', role: null, phone: null, email: null };
    const times = { createdAt: at, updatedAt: at, removedAt: null };
    await insertCompanyContact(tx, { ...nothing, ...told, ...times, id: contactId, companyId });
  }
  await record(tx, services, {
    action: contact.known ? 'contact.changed' : 'contact.added',
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
