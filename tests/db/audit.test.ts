import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record } from '~/app/usecases/record';
import { eraseAuditDetails, listAudit, verifyAudit } from '~/db/repositories/audit';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const verify = () => verifyAudit(services.store.read, services.config.AUDIT_SECRET);

async function addEvents(count: number) {
  for (let index = 1; index <= count; index += 1) {
    await services.store.transaction((tx) =>
      record(tx, services, {
        action: 'need.submitted',
        actor: 'user:u1',
        subject: `need:n${index}`,
        facts: { tasks: index },
      }),
    );
  }
}

/** Changes the file behind the program's back. */
function tamper(...statements: string[]) {
  const connection = new SQLite(join(services.folder, 'test.db'));
  for (const statement of statements) connection.exec(statement);
  connection.close();
}

describe('the audit chain', () => {
  it('is whole when empty and after any number of events', async () => {
    expect(await verify()).toEqual({ ok: true, rows: 0, erased: 0 });
    await addEvents(5);
    expect(await verify()).toEqual({ ok: true, rows: 5, erased: 0 });
  });

  const faults: [what: string, statements: string[], seq: number, fault: string][] = [
    ['a changed action', ["update audit_events set action = 'x' where seq = 3"], 3, 'changed'],
    ['a changed time', ["update audit_events set at = '2020' where seq = 2"], 2, 'changed'],
    [
      'changed details',
      ["update audit_details set actor = 'user:u2' where seq = 4"],
      4,
      'details-changed',
    ],
    ['a deleted row', ['delete from audit_events where seq = 3'], 3, 'missing'],
    ['a deleted first row', ['delete from audit_events where seq = 1'], 1, 'missing'],
    ['a cut-off tail', ['delete from audit_events where seq >= 4'], 4, 'tail-missing'],
    [
      'two rows swapped',
      [
        'update audit_events set seq = 99 where seq = 2',
        'update audit_events set seq = 2 where seq = 3',
        'update audit_events set seq = 3 where seq = 99',
      ],
      2,
      'out-of-order',
    ],
    [
      'an inserted row',
      [
        "insert into audit_events select 6, at, action, commitment, hash, 'x' from audit_events where seq = 5",
      ],
      6,
      'changed',
    ],
    [
      'a cut-off tail with the head moved back',
      [
        'delete from audit_events where seq = 5',
        'update audit_head set seq = 4, hash = (select hash from audit_events where seq = 4)',
      ],
      4,
      'head-changed',
    ],
    ['a deleted head', ['delete from audit_head'], 5, 'head-changed'],
  ];
  it.each(faults)('finds and places %s', async (_what, statements, seq, fault) => {
    await addEvents(5);
    tamper(...statements);
    expect(await verify()).toEqual({ ok: false, seq, fault });
  });

  it('finds any single changed character of any row', async () => {
    await addEvents(4);
    const columns = ['at', 'action', 'commitment', 'previous_hash', 'hash'];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...columns),
        async (seq, column) => {
          tamper('drop table if exists kept', 'create table kept as select * from audit_events');
          tamper(
            `update audit_events set ${column} = '~' || substr(${column}, 2) where seq = ${seq}`,
          );
          const verdict = await verify();
          tamper('delete from audit_events', 'insert into audit_events select * from kept');
          expect(verdict.ok).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
    expect(await verify()).toEqual({ ok: true, rows: 4, erased: 0 });
  });

  it('still verifies after what it told of someone was erased', async () => {
    await addEvents(3);
    await services.store.transaction((tx) => eraseAuditDetails(tx, 'need:n2'));
    expect(await verify()).toEqual({ ok: true, rows: 3, erased: 1 });
    const [, second] = await listAudit(services.store.read, { limit: 10 });
    expect(second).toMatchObject({ seq: 2, actor: null, facts: null });
  });

  it('does not mention an event whose change was rolled back', async () => {
    await services.store
      .transaction(async (tx) => {
        await record(tx, services, { action: 'need.started', actor: 'user:u1', subject: 'need:n' });
        throw new Error('disk full');
      })
      .catch(() => undefined);
    expect(await verify()).toEqual({ ok: true, rows: 0, erased: 0 });
  });

  it('lists the newest first, by pages and by subject', async () => {
    await addEvents(5);
    const page = await listAudit(services.store.read, { limit: 2, beforeSeq: 4 });
    expect(page.map(({ seq }) => seq)).toEqual([3, 2]);
    const one = await listAudit(services.store.read, { limit: 10, subject: 'need:n4' });
    expect(one).toMatchObject([{ seq: 4, facts: '{"tasks":4}' }]);
  });
});
