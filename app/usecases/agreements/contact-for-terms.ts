import { listCompanyContacts } from '~/db/repositories/company-contacts';
import type { Need } from '~/db/repositories/needs';
import { listCompanyUsers } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { isNameOf } from '../../domain/agreements/party-name';

/**
 * Whom an agreement is drafted with as contact at the company; undefined leaves a gap to fill.
 * The company has named the contact of its own need. A need that began from a person may carry
 * what she told her specialist in confidence: there only the company's own people count.
 */
export async function contactForTerms(
  db: Database,
  { companyId, aboutPersonId, contactName, contactPhone }: Need,
): Promise<{ readonly name: string; readonly reachedBy: string } | undefined> {
  const named = contactName ? { name: contactName, reachedBy: contactPhone ?? '' } : undefined;
  if (aboutPersonId === null) return named;
  const contacts = await listCompanyContacts(db, companyId);
  const people = [...contacts, ...(await listCompanyUsers(db, companyId))];
  if (named && people.some(({ name }) => isNameOf(named.name, name))) return named;
  // Of several, nobody is guessed at.
  const [only, ...others] = contacts;
  if (!only || others.length > 0) return undefined;
  return { name: only.name, reachedBy: only.phone ?? '' };
}
