import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import SQLite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { projectRoot } from './project-root';
import * as schema from './schema/index';
import { storeOver, type Store } from './store';

/** What the connection must answer after the first write; anything else and we do not start. */
const required = {
  journal_mode: 'wal',
  synchronous: 2, // FULL: an acknowledged answer is on the disk
  foreign_keys: 1,
  secure_delete: 1, // erased words leave no copy in free pages
  busy_timeout: 5000,
} as const;

function configure(connection: SQLite.Database) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('busy_timeout = 5000');
}

function verify(connection: SQLite.Database) {
  for (const [name, expected] of Object.entries(required)) {
    const actual: unknown = connection.pragma(name, { simple: true });
    if (actual !== expected) {
      throw new Error(`database: ${name} is ${String(actual)}, must be ${expected}`);
    }
  }
}

function migrateTo(connection: SQLite.Database) {
  // A table rebuild with foreign keys on can empty child tables in silence; the switch has no
  // effect inside the migrator's own transaction, so it is thrown before.
  connection.pragma('foreign_keys = OFF');
  migrate(drizzle(connection), {
    migrationsFolder: join(projectRoot(), 'db', 'migrations', 'sqlite'),
  });
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`database: ${broken.length} broken references`);
  connection.pragma('foreign_keys = ON');
}

/**
 * Opens (and creates, and migrates) the database file: one connection writes, another reads.
 * Throws when a pragma does not hold, because durability is not something to find out later.
 */
export function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  const writer = new SQLite(file);
  configure(writer);
  migrateTo(writer);
  const reader = new SQLite(file);
  configure(reader);
  verify(writer);
  verify(reader);
  reader.pragma('query_only = ON');
  return storeOver({
    writer: drizzle(writer, { schema }),
    reader: drizzle(reader, { schema }),
    begin: () => writer.exec('BEGIN IMMEDIATE'),
    commit: () => writer.exec('COMMIT'),
    rollback: () => {
      // A failed commit (disk full) has already rolled back.
      if (writer.inTransaction) writer.exec('ROLLBACK');
    },
    backup: async (target) => void (await writer.backup(target)),
    close: () => {
      reader.close();
      writer.close();
    },
  });
}
