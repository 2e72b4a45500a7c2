import { isOver } from '~/app/domain/companies/company-record';
import type { Services } from '~/app/services';
import { listCompanies } from '~/db/repositories/companies';
import { listSpecialists } from '~/db/repositories/users';

/** The register, each company with its fixed contact's name while she can sign in. */
export async function readCompanies({ store }: Services) {
  const [companies, specialists] = await Promise.all([
    listCompanies(store.read),
    listSpecialists(store.read),
  ]);
  const names = new Map(
    specialists.filter(({ suspendedAt }) => suspendedAt === null).map(({ id, name }) => [id, name]),
  );
  return companies.map(({ id, name, municipality, status, specialistId }) => ({
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
