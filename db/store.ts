import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema/index';

/** What a repository is given: the reader, or the writer inside a transaction. */
export type Database = BetterSQLite3Database<typeof schema>;

/** The connections and statements that differ from engine to engine. */
export interface Engine {
  readonly writer: Database;
  readonly reader: Database;
  begin(): void;
  commit(): void;
  rollback(): void;
  backup(target: string): Promise<void>;
  close(): void;
}

export interface Store {
  /** Reads what is committed, never what is half done. */
  readonly read: Database;
  /**
   * The one way to write. Transactions run one at a time; nothing but repository calls may be
   * awaited inside. A thrown error and a refusal (`{ ok: false }`) both roll everything back.
   */
  transaction<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Calls `listener` after each commit, so that the mail worker need not wait for its clock. */
  onCommit(listener: () => void): void;
  /** A consistent copy of the database in `target` while it is in use. */
  backup(target: string): Promise<void>;
  /** Waits for the write under way, then closes. */
  close(): Promise<void>;
}

function isRefusal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;
}

/** A store over an engine's two connections. */
export function storeOver(engine: Engine): Store {
  let tail: Promise<unknown> = Promise.resolve();
  const listeners: (() => void)[] = [];

  async function run<T>(work: (tx: Database) => Promise<T>): Promise<T> {
    engine.begin();
    try {
      const result = await work(engine.writer);
      if (isRefusal(result)) {
        engine.rollback();
        return result;
      }
      engine.commit();
      for (const listener of listeners) listener();
      return result;
    } catch (error) {
      engine.rollback();
      throw error;
    }
  }

  return {
    read: engine.reader,
    transaction(work) {
      const turn = tail.then(() => run(work));
      tail = turn.catch(() => undefined);
      return turn;
    },
    onCommit: (listener) => void listeners.push(listener),
    backup: (target) => engine.backup(target),
    async close() {
      await tail;
      engine.close();
    },
  };
}
