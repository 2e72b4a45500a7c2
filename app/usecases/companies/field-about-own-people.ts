import type { SpecialistActor } from '~/app/auth/actor';
import { namesKnownThere } from '~/app/domain/companies/names-known-there';
import { tellsWhoSheIs } from '~/app/domain/privacy/tells-who-she-is';
import type { Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { listCompanyContacts } from '~/db/repositories/company-contacts';
import { listOwnNames } from '~/db/repositories/identities';

/** The first text about a company that tells who one of the writer's own jobseekers is. */
export async function fieldAboutOwnPeople(
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
