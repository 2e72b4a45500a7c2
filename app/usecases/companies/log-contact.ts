import type { SpecialistActor } from '~/app/auth/actor';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { findCompanyContact } from '~/db/repositories/company-contacts';
import { insertContactEntry, type ContactEntry } from '~/db/repositories/contact-entries';
import { insertPromise } from '~/db/repositories/promises';
import { record } from '../record';

/** What is written down of one contact, with what was promised in it. */
export interface LoggedContact {
  readonly entry: Omit<ContactEntry, 'id' | 'companyId' | 'specialistId' | 'createdAt'>;
  readonly promise: { readonly text: string; readonly dueOn: PlainDate } | null;
}

/**
 * Writes a contact with a company down, and the promise made in it. `entryId` was given out with
 * the form: sent twice it is one entry and one promise. `not-found` when there is no such company,
 * or the person spoken with is not there.
 */
export async function logContact(
  services: Services,
  actor: SpecialistActor,
  { companyId, entryId }: { readonly companyId: string; readonly entryId: string },
  { entry, promise }: LoggedContact,
): Promise<Result<null, 'not-found'>> {
  const now = nowOf(services);
  const { userId: specialistId } = actor;
  return services.store.transaction(async (tx) => {
    const { contactId } = entry;
    const isKnown = !contactId || (await findCompanyContact(tx, companyId, contactId));
    if (!isKnown || !(await findCompany(tx, companyId))) return refuse('not-found');
    const row = { ...entry, id: entryId, companyId, specialistId, createdAt: now };
    if (!(await insertContactEntry(tx, row))) return ok(null);
    if (promise) {
      await insertPromise(tx, {
        ...promise,
        id: services.newId(),
        companyId,
        entryId,
        specialistId,
        createdAt: now,
        keptAt: null,
        droppedAt: null,
        dropReason: null,
      });
    }
    await record(tx, services, {
      action: 'contact.logged',
      actor: `user:${specialistId}`,
      subject: `company:${companyId}`,
      facts: { entry: entryId, on: entry.on, hasPromise: promise !== null },
    });
    return ok(null);
  });
}
