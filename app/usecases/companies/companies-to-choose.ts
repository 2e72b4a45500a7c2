import { isOver } from '~/app/domain/companies/company-record';
import { listCompanies } from '~/db/repositories/companies';
import type { Database } from '~/db/store';

/** A company as it stands in a list to choose from. */
export interface CompanyToChoose {
  readonly id: string;
  readonly name: string;
}

/** The companies something may still be done with, each with its place. */
export async function companiesToChoose(db: Database): Promise<CompanyToChoose[]> {
  return (await listCompanies(db))
    .filter(({ status }) => !isOver(status))
    .map(({ id, name, municipality }) => ({ id, name: `${name}, ${municipality}` }));
}
