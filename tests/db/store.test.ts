import { join } from 'node:path';
import SQLite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, refuse } from '~/app/domain/result';
import { openStore } from '~/db/open';
import { findUser, insertUser, listUsers, type User } from '~/db/repositories/users';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

const user = (id: string): User => ({
  id,
  role: 'specialist',
  email: `${id}@example.test`,
  name: id,
  phone: null,
  office: 'Moss',
  companyId: null,
  companyRole: null,
  createdAt: '2026-11-23T08:00:00.000Z',
  suspendedAt: null,
});

describe('a transaction', () => {
  it('is seen by readers only once it is committed', async () => {
    const { store } = services;
    await store.transaction(async (tx) => {
      await insertUser(tx, user('a'));
      expect(await findUser(store.read, 'a')).toBeUndefined();
      return ok(null);
    });
    expect(await findUser(store.read, 'a')).toBeDefined();
  });

  it('leaves nothing behind when it throws', async () => {
    const { store } = services;
    const failing = store.transaction(async (tx) => {
      await insertUser(tx, user('a'));
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await listUsers(store.read)).toEqual([]);
  });

  it('leaves nothing behind when it answers with a refusal', async () => {
    const { store } = services;
    const answer = await store.transaction(async (tx) => {
      await insertUser(tx, user('a'));
      return refuse('too-late');
    });
    expect(answer).toEqual({ ok: false, code: 'too-late' });
    expect(await listUsers(store.read)).toEqual([]);
  });

  it('runs one at a time, in the order it was asked, also after a failure', async () => {
    const { store } = services;
    const order: string[] = [];
    const turn = (name: string, fails = false) =>
      store.transaction(async (tx) => {
        order.push(`${name} begins`);
        await insertUser(tx, user(name));
        if (fails) throw new Error(name);
        order.push(`${name} ends`);
      });
    await Promise.allSettled([turn('a'), turn('b', true), turn('c')]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
    expect((await listUsers(store.read)).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('tells listeners after a commit, and only then', async () => {
    const { store } = services;
    let commits = 0;
    store.onCommit(() => (commits += 1));
    await store.transaction(async () => refuse('no'));
    expect(commits).toBe(0);
    await store.transaction(async (tx) => insertUser(tx, user('a')));
    expect(commits).toBe(1);
  });
});

describe('the database file', () => {
  it('keeps what was acknowledged when the program dies without closing', async () => {
    await services.store.transaction(async (tx) => insertUser(tx, user('a')));
    const second = openStore(join(services.folder, 'test.db'));
    expect(await findUser(second.read, 'a')).toBeDefined();
    await second.close();
  });

  it('does not let the reading connection write', async () => {
    await expect(insertUser(services.store.read, user('a'))).rejects.toThrow(/readonly|query_only/);
  });

  it('can be copied while it is in use', async () => {
    await services.store.transaction(async (tx) => insertUser(tx, user('a')));
    const copy = join(services.folder, 'copy.db');
    await services.store.backup(copy);
    const connection = new SQLite(copy, { readonly: true });
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(connection.prepare('select count(*) as n from users').get()).toEqual({ n: 1 });
    connection.close();
  });
});
