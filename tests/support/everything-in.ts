import SQLite from 'better-sqlite3';
import { join } from 'node:path';
import type { TestServices } from './services';

/** Every row of every table, as it lies in the file. */
export function everythingIn({ folder }: Pick<TestServices, 'folder'>): Record<string, unknown[]> {
  const connection = new SQLite(join(folder, 'test.db'), { readonly: true });
  const names = connection
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite%'")
    .pluck()
    .all() as string[];
  const rows = names.map((name) => [name, connection.prepare(`select * from "${name}"`).all()]);
  connection.close();
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}
