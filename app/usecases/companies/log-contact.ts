import type { SpecialistActor } from '~/app/auth/actor';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { tellsWhoSheIs } from '~/app/domain/privacy/tells-who-she-is';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { findCompanyContact, listCompanyContacts } from '~/db/repositories/company-contacts';
import { insertContactEntry, type ContactEntry } from '~/db/repositories/contact-entries';
import { listOwnNames } from '~/db/repositories/identities';
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

/** The first text that tells who one of the writer's own jobseekers is. */
async function fieldAboutOwnPeople(
  { store: { read }, keyRing }: Services,
  actor: SpecialistActor,
  companyId: string,
  texts: Readonly<Record<string, string | null>>,
): Promise<string | undefined> {
  const written = Object.entries(texts).flatMap(([field, text]) => (text ? [{ field, text }] : []));
  if (written.length === 0) return undefined;
  const company = await findCompany(read, companyId);
  if (!company) return undefined;
  const names = namesKnownThere(actor, company, await listCompanyContacts(read, companyId));
  const own = await listOwnNames(read, keyRing, actor.userId);
  return written.find(({ text }) => own.some((hers) => tellsWhoSheIs(text, hers, names)))?.field;
}
