import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import SQLite from 'better-sqlite3';
import type { Store } from './store';

/** What is wrong with a database file; undefined when every page of it can be read. */
export function damageIn(file: string): string | undefined {
  if (!existsSync(file)) return 'the file does not exist';
  let connection: SQLite.Database | undefined;
  try {
    connection = new SQLite(file, { readonly: true });
    const verdict = String(connection.pragma('integrity_check', { simple: true }));
    if (verdict !== 'ok') return verdict;
    const known = connection
      .prepare("select 1 from sqlite_master where name = 'audit_events'")
      .get();
    return known ? undefined : 'it is not a database of Oppgavetorget';
  } catch (error) {
    return error instanceof Error ? error.message : 'it cannot be read';
  } finally {
    connection?.close();
  }
}

/**
 * Copies the database while it is in use, checks the copy, and only then gives it its name, so
 * that a file called `target` is always a whole backup.
 */
export async function backUpTo(store: Store, target: string): Promise<void> {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  await store.backup(unfinished);
  const damage = damageIn(unfinished);
  if (damage !== undefined) throw new Error(`the copy is damaged: ${damage}`);
  renameSync(unfinished, target);
}

/**
 * Puts a checked backup in the place of the database. What was there is kept beside it.
 * The server must be stopped. @returns where the old database was put, if there was one.
 */
export function restoreFrom(backup: string, file: string, suffix: string): string | undefined {
  const incoming = `${file}.incoming`;
  copyFileSync(backup, incoming);
  const kept = existsSync(file) ? `${file}.${suffix}` : undefined;
  if (kept) renameSync(file, kept);
  // The journal belongs to the old file; left behind it would be played into the new one.
  for (const companion of ['-wal', '-shm']) {
    if (kept && existsSync(file + companion)) renameSync(file + companion, kept + companion);
  }
  renameSync(incoming, file);
  return kept;
}
