import { isOver } from '~/app/domain/companies/company-record';
import { searchCompanies } from '~/app/domain/companies/search-companies';
import type { Services } from '~/app/services';
import { listCompanies } from '~/db/repositories/companies';
import { withFormerNames } from '~/db/repositories/company-names';
import { listSpecialists } from '~/db/repositories/users';

/**
 * The register, or what of it is looked for by name, each company with its fixed contact's name while
 * she can sign in.
 */
export async function readCompanies({ store }: Services, query = '') {
  const [companies, specialists] = await Promise.all([
    listCompanies(store.read),
    listSpecialists(store.read),
  ]);
  const names = new Map(
    specialists.filter(({ suspendedAt }) => suspendedAt === null).map(({ id, name }) => [id, name]),
  );
  const found = searchCompanies(await withFormerNames(store.read, companies), query);
  return found.map(({ id, name, municipality, status, specialistId }) => ({
    id,
    name,
    municipality,
    status,
    specialist: (specialistId !== null && names.get(specialistId)) || null,
  }));
}

type Listed = Awaited<ReturnType<typeof readCompanies>>[number];

/** A company we work with that nobody looks after. */
export function isWithoutContact({ specialist, status }: Listed): boolean {
  return specialist === null && !isOver(status);
}
