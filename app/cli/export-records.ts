import { existsSync, writeFileSync } from 'node:fs';
import { exportRecords as exportFrom } from '../usecases/exchange/export-records';
import { withServices } from './operator';
import { OperatorError } from './operator-error';

/** `export FILE`: writes all needs and profiles, without names, as a case file. */
export async function exportRecords(file: string): Promise<void> {
  if (existsSync(file)) throw new OperatorError(`${file} exists already: choose another name`);
  await withServices(async (services) => {
    const records = await exportFrom(services);
    const text = JSON.stringify({ id: 'export', ...records }, null, 1);
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    console.log(
      `Wrote ${records.needs.length} needs and ${records.profiles.length} profiles to ${file}.`,
    );
  });
}
