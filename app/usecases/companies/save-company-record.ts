import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany, findCompanyByNumber, updateCompany } from '~/db/repositories/companies';
import type { Company } from '~/db/repositories/companies';
import { findUser } from '~/db/repositories/users';
import { record } from '../record';

/** What a specialist writes about a company; the fixed contact and a stop have ways of their own. */
export type CompanyRecord = Omit<
  Company,
  'id' | 'status' | 'statusReason' | 'specialistId' | 'offeredToId' | 'createdAt' | 'updatedAt'
> & { readonly status?: Exclude<Company['status'], 'stopped'> | undefined };

export type RecordRefusal = 'changed-meanwhile' | 'number-taken' | 'unknown-specialist';

/**
 * Saves the record of a company, unless somebody changed it since the form was shown
 * (`changed-meanwhile`). A stopped company stays stopped, whatever status is sent.
 */
export async function saveCompanyRecord(
  services: Services,
  actor: SpecialistActor,
  { companyId, seenAt }: { readonly companyId: string; readonly seenAt: string },
  { status, ...facts }: CompanyRecord,
): Promise<Result<null, RecordRefusal>> {
  return services.store.transaction(async (tx) => {
    const before = await findCompany(tx, companyId);
    if (before?.updatedAt !== seenAt) return refuse('changed-meanwhile');
    const holder =
      facts.organisationNumber && (await findCompanyByNumber(tx, facts.organisationNumber));
    if (holder && holder.id !== companyId) return refuse('number-taken');
    const co = facts.coSpecialistId && (await findUser(tx, facts.coSpecialistId));
    if (facts.coSpecialistId && (!co || co.role !== 'specialist')) {
      return refuse('unknown-specialist');
    }
    const isMoved = before.status !== 'stopped' && status && status !== before.status;
    const change = { ...facts, ...(isMoved && { status, statusReason: null }) };
    await updateCompany(tx, companyId, seenAt, { ...change, updatedAt: nowOf(services) });
    await record(tx, services, {
      action: 'company.changed',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { status: isMoved ? status : before.status },
    });
    return ok(null);
  });
}
