import { importRecords as importInto } from '../usecases/exchange/import-records';
import { withServices } from './operator';
import { OperatorError } from './operator-error';
import { readCaseFile } from './read-case-file';

/** `import FILE SPECIALIST-EMAIL`: adds the needs and profiles of a case file; all or nothing. */
export async function importRecords(file: string, specialistEmail: string): Promise<void> {
  const records = readCaseFile(file);
  await withServices(async (services) => {
    const result = await importInto(services, records, specialistEmail);
    if (!result.ok)
      throw new OperatorError(`${result.field}: ${specialistEmail} is no specialist here`);
    const { companies, needs, profiles } = result.value;
    console.log(`Added ${needs} needs, ${profiles} profiles and ${companies} new companies.`);
  });
}
