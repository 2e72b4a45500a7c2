import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import {
  findCompanyContact,
  insertCompanyContact,
  updateCompanyContact,
  type ContactFacts,
} from '~/db/repositories/company-contacts';
import { record } from '../record';

/**
 * Adds a person at a company, or changes one who is there. A new one gets the id her form was given
 * out with. `not-found` when the id belongs to another company or to somebody removed.
 */
export async function saveContactPerson(
  services: Services,
  actor: SpecialistActor,
  { companyId, contactId }: { readonly companyId: string; readonly contactId: string },
  facts: ContactFacts,
): Promise<Result<null, 'not-found'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const before = await findCompanyContact(tx, companyId, contactId);
    const times = { createdAt: now, updatedAt: now, removedAt: null };
    const isSaved = before
      ? await updateCompanyContact(tx, { companyId, contactId }, { ...facts, updatedAt: now })
      : await insertCompanyContact(tx, { ...facts, ...times, id: contactId, companyId });
    if (!isSaved) return refuse('not-found');
    await record(tx, services, {
      action: before ? 'contact.changed' : 'contact.added',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { contact: contactId },
    });
    return ok(null);
  });
}
