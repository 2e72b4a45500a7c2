import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { updateCompanyContact } from '~/db/repositories/company-contacts';
import { record } from '../record';

/** Takes a person off a company's list; entries that name her stay. `not-found` the second time. */
export async function removeContactPerson(
  services: Services,
  actor: SpecialistActor,
  { companyId, contactId }: { readonly companyId: string; readonly contactId: string },
): Promise<Result<null, 'not-found'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const change = { updatedAt: now, removedAt: now };
    if (!(await updateCompanyContact(tx, { companyId, contactId }, change))) {
      return refuse('not-found');
    }
    await record(tx, services, {
      action: 'contact.removed',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { contact: contactId },
    });
    return ok(null);
  });
}
