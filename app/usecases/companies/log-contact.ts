import type { SpecialistActor } from '~/app/auth/actor';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { findCompanyContact } from '~/db/repositories/company-contacts';
import { insertContactEntry, type ContactEntry } from '~/db/repositories/contact-entries';
import { insertPromise } from '~/db/repositories/promises';
import { record } from '../record';
import { fieldAboutOwnPeople } from './field-about-own-people';

/** What a form of one contact says. */
export type SaidOfContact = Omit<
  ContactEntry,
  'id' | 'companyId' | 'specialistId' | 'createdAt' | 'correctedAt'
>;

/** What is written down of one contact, with what was promised in it. */
export interface LoggedContact {
  readonly entry: SaidOfContact;
  readonly promise: { readonly text: string; readonly dueOn: PlainDate } | null;
}

/**
 * Writes a contact with a company down, and the promise made in it. `entryId` was given out with
 * the form: sent twice it is one entry and one promise. `not-found` when there is no such company,
 * or the person spoken with is not there; `own-name` when a text tells who one of the writer's own
 * jobseekers is, since all specialists read it.
 */
export async function logContact(
  services: Services,
  actor: SpecialistActor,
  { companyId, entryId }: { readonly companyId: string; readonly entryId: string },
  { entry, promise }: LoggedContact,
): Promise<Result<null, 'not-found' | 'own-name'>> {
  const now = nowOf(services);
  const { userId: specialistId } = actor;
  const texts = { note: entry.note, promise: promise?.text ?? null };
  const field = await fieldAboutOwnPeople(services, actor, companyId, texts);
  if (field) return refuse('own-name', field);
  return services.store.transaction(async (tx) => {
    const { contactId } = entry;
    const isKnown = !contactId || (await findCompanyContact(tx, companyId, contactId));
    if (!isKnown || !(await findCompany(tx, companyId))) return refuse('not-found');
    const who = { id: entryId, companyId, specialistId };
    const row = { ...entry, ...who, createdAt: now, correctedAt: null };
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
