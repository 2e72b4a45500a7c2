import type { AdministratorActor } from '~/app/auth/actor';
import { writeCsv } from '~/app/domain/csv/write-csv';
import {
  companyColumns,
  contactColumns,
  fileColumns,
  type FileWords,
} from '~/app/domain/companies/file/company-columns';
import { lineOf, type RegisteredCompany } from '~/app/domain/companies/file/company-line';
import { contactCells } from '~/app/domain/companies/file/read-contact';
import { writeCell } from '~/app/domain/companies/file/write-cell';
import type { Services } from '~/app/services';
import { listCompanies } from '~/db/repositories/companies';
import { contactsOfAll, type CompanyContact } from '~/db/repositories/company-contacts';
import { listSpecialists } from '~/db/repositories/users';
import { record } from '../../record';

/**
 * The whole register with its people as a file that reads in again without a change. That it was
 * taken is logged.
 */
export async function exportCompanies(
  services: Services,
  actor: AdministratorActor,
  words: FileWords,
): Promise<string> {
  const { store } = services;
  const companies = await listCompanies(store.read);
  const contacts = await contactsOfAll(store.read);
  const users = await listSpecialists(store.read);
  await store.transaction((tx) =>
    record(tx, services, {
      action: 'records.exported',
      actor: `user:${actor.userId}`,
      subject: 'records:companies',
      facts: { companies: companies.length, contacts: [...contacts.values()].flat().length },
    }),
  );
  const addresses = new Map(users.map(({ id, email }) => [id, email]));
  return writeCsv([
    fileColumns.map((column) => words.columns[column]),
    ...companies.flatMap((company) =>
      linesOf(company, contacts.get(company.id) ?? [], words, addresses),
    ),
  ]);
}

/** A file with two made-up companies, to begin from: a few columns, as a list often has. */
export function exampleFile({ columns, answers }: FileWords): string {
  const shown = [
    ...(['organisationNumber', 'name', 'sector', 'municipality', 'status'] as const),
    ...contactColumns,
  ];
  const { sector, status } = answers;
  return writeCsv([
    shown.map((column) => columns[column]),
    [
      ...['310417009', 'Eksempelbakeriet AS', sector.private ?? '', 'Moss', ''],
      ...['Kari Eksempel', 'Daglig leder', '69 00 00 01', 'kari@eksempel.example.test'],
    ],
    ['', 'Eksempel barnehage', sector.public ?? '', 'Råde', status.lead ?? '', '', '', '', ''],
  ]);
}

/**
 * A company with the first of its people, then a line with number and name for each of the others.
 */
function linesOf(
  company: Omit<RegisteredCompany, 'formerNames'>,
  people: readonly CompanyContact[],
  words: FileWords,
  addresses: ReadonlyMap<string, string>,
): string[][] {
  const line = lineOf(company);
  const cells = companyColumns.map((column) => writeCell(column, line[column], words, addresses));
  const again = companyColumns.map((column) =>
    column === 'organisationNumber' || column === 'name' ? (line[column] ?? '') : '',
  );
  const [first, ...others] = people;
  return [
    [...cells, ...contactCells(first)],
    ...others.map((person) => [...again, ...contactCells(person)]),
  ];
}
