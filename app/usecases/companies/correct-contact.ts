import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompanyContact } from '~/db/repositories/company-contacts';
import { correctEntry, findOwnEntry } from '~/db/repositories/contact-entries';
import { record } from '../record';
import { fieldAboutOwnPeople } from './field-about-own-people';
import type { SaidOfContact } from './log-contact';

interface WrittenEntry {
  readonly companyId: string;
  readonly entryId: string;
  /** As the form was given out: when it had been put right last, or empty. */
  readonly seenAt: string;
}

/**
 * Puts a contact right that one has written down oneself. The log tells which fields are changed,
 * never what stood there. `not-found`: not one's own; `unknown-contact`: nobody there is that
 * person; `changed-meanwhile`: put right since the form was given out; `own-name`: as when it was
 * written.
 */
export async function correctContact(
  services: Services,
  actor: SpecialistActor,
  { companyId, entryId, seenAt }: WrittenEntry,
  said: SaidOfContact,
): Promise<Result<null, 'not-found' | 'unknown-contact' | 'changed-meanwhile' | 'own-name'>> {
  const texts = { note: said.note };
  const field = await fieldAboutOwnPeople(services, actor, companyId, texts);
  if (field) return refuse('own-name', field);
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const own = { companyId, entryId, specialistId: actor.userId };
    const before = await findOwnEntry(tx, own);
    if (!before) return refuse('not-found');
    const fields = Object.keys(said) as (keyof SaidOfContact)[];
    const changed = fields.filter((name) => said[name] !== before[name]);
    // Sent twice, the second says what stands there already.
    if (changed.length === 0) return ok(null);
    if ((before.correctedAt ?? '') !== seenAt) return refuse('changed-meanwhile');
    const isOther = said.contactId !== null && changed.includes('contactId');
    if (isOther && !(await findCompanyContact(tx, companyId, said.contactId ?? ''))) {
      return refuse('unknown-contact', 'contactId');
    }
    if (!(await correctEntry(tx, before, { ...said, correctedAt: at }))) {
      return refuse('changed-meanwhile');
    }
    await record(tx, services, {
      action: 'contact.corrected',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { entry: entryId, changed: changed.join(' ') },
    });
    return ok(null);
  });
}
