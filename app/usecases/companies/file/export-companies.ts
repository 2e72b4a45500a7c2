import type { AdministratorActor } from '~/app/auth/actor';
import { writeCsv } from '~/app/domain/csv/write-csv';
import {
  companyColumns,
  unknownLine,
  type CompanyLine,
  type FileWords,
} from '~/app/domain/companies/file/company-columns';
import { lineOf } from '~/app/domain/companies/file/company-line';
import { writeCell } from '~/app/domain/companies/file/write-cell';
import type { Services } from '~/app/services';
import { listCompanies } from '~/db/repositories/companies';
import { listSpecialists } from '~/db/repositories/users';
import { record } from '../../record';

/** The whole register as a file that reads in again without a change. That it was taken is logged. */
export async function exportCompanies(
  services: Services,
  actor: AdministratorActor,
  words: FileWords,
): Promise<string> {
  const { store } = services;
  const companies = await listCompanies(store.read);
  const users = await listSpecialists(store.read);
  await store.transaction((tx) =>
    record(tx, services, {
      action: 'records.exported',
      actor: `user:${actor.userId}`,
      subject: 'records:companies',
      facts: { companies: companies.length },
    }),
  );
  const addresses = new Map(users.map(({ id, email }) => [id, email]));
  return fileOf(companies.map(lineOf), words, addresses);
}

/** A file with two made-up companies, to begin from. */
export function exampleFile(words: FileWords): string {
  const bakery = { sector: 'private', municipality: 'Moss', industry: '10', sizeBand: '5-19' };
  const kindergarten = { sector: 'public', municipality: 'Råde', industry: '88', hasHr: 'yes' };
  return fileOf(
    [
      { ...unknownLine, ...bakery, organisationNumber: '310417009', name: 'Eksempelbakeriet AS' },
      { ...unknownLine, ...kindergarten, name: 'Eksempel barnehage', status: 'lead' },
    ],
    words,
    new Map(),
  );
}

function fileOf(
  lines: readonly CompanyLine[],
  words: FileWords,
  addresses: ReadonlyMap<string, string>,
): string {
  return writeCsv([
    companyColumns.map((column) => words.columns[column]),
    ...lines.map((line) =>
      companyColumns.map((column) => writeCell(column, line[column], words, addresses)),
    ),
  ]);
}
