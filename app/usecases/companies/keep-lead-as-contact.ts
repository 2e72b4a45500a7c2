import { isSameName } from '~/app/domain/matching/same-name';
import { nowOf, type Services } from '~/app/services';
import {
  insertCompanyContact,
  listCompanyContacts,
  updateCompanyContact,
} from '~/db/repositories/company-contacts';
import type { Lead } from '~/db/repositories/leads';
import type { Database } from '~/db/store';
import { record } from '../record';

interface LetIn {
  readonly lead: Pick<Lead, 'contactName' | 'email' | 'phone'>;
  readonly companyId: string;
  readonly specialistId: string;
}

/**
 * Who registered a company becomes one of its contact persons, so that her number stands where
 * colleagues look for it. One who stands there already, by her name or address, gets what was
 * missing of her, and keeps what we had.
 */
export async function keepLeadAsContact(
  tx: Database,
  services: Services,
  { lead: { contactName: name, email, phone }, companyId, specialistId }: LetIn,
): Promise<void> {
  const at = nowOf(services);
  const known = (await listCompanyContacts(tx, companyId)).find(
    (each) => each.email?.toLowerCase() === email || isSameName(each.name, name),
  );
  const contact = known?.id ?? services.newId();
  if (known) {
    const told = { phone: known.phone ?? phone, email: known.email ?? email };
    await updateCompanyContact(tx, { companyId, contactId: contact }, { ...told, updatedAt: at });
  } else {
    const times = { createdAt: at, updatedAt: at, removedAt: null };
    const facts = { name, role: null, phone, email };
    await insertCompanyContact(tx, { ...facts, ...times, id: contact, companyId });
  }
  await record(tx, services, {
    action: known ? 'contact.changed' : 'contact.added',
    actor: `user:${specialistId}`,
    subject: `company:${companyId}`,
    facts: { contact },
  });
}
