import { listAudit } from '~/db/repositories/audit';
import type { Company } from '~/db/repositories/companies';
import { findCompany } from '~/db/repositories/companies';
import { findUser, type User } from '~/db/repositories/users';
import type { Database } from '~/db/store';

/** A company that went to another when its fixed contact was shut out, and is with that one still. */
export interface HandedOverCompany {
  readonly company: Company;
  readonly to: User;
}

/**
 * What the shut-out of a user handed over and still stands as it left it, by the log: that is the
 * only place where it is told apart from what colleagues have agreed between them.
 */
export async function readHandedOver(
  db: Database,
  { id, suspendedAt }: Pick<User, 'id' | 'suspendedAt'>,
): Promise<HandedOverCompany[]> {
  if (suspendedAt === null) return [];
  const question = { action: 'company.handed-over', from: suspendedAt };
  const events = await listAudit(db, { ...question, limit: Number.MAX_SAFE_INTEGER });
  const found = new Map<string, HandedOverCompany>();
  for (const { subject, facts } of events) {
    const { from, to } = JSON.parse(facts ?? '{}') as { from?: string; to?: string };
    const companyId = subject?.split(':')[1];
    if (from !== id || !to || !companyId || found.has(companyId)) continue;
    const company = await findCompany(db, companyId);
    const successor = await findUser(db, to);
    if (company && successor && company.specialistId === to) {
      found.set(companyId, { company, to: successor });
    }
  }
  return [...found.values()].sort((one, other) =>
    one.company.name.localeCompare(other.company.name, 'nb'),
  );
}
