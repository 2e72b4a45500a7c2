import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpTo, damageIn, restoreFrom } from '~/db/backup';
import { openStore } from '~/db/open';
import { listUsers } from '~/db/repositories/users';
import { aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

describe('a backup', () => {
  it('holds what was acknowledged, and nothing written after it', async () => {
    const first = await aSpecialist(services);
    const file = join(services.folder, 'copy.db');
    await backUpTo(services.store, file);
    await aSpecialist(services);
    expect(damageIn(file)).toBeUndefined();
    const copy = openStore(file);
    expect((await listUsers(copy.read)).map(({ id }) => id)).toEqual([first.id]);
    await copy.close();
  });

  it('is told from a damaged, a foreign and a missing file', async () => {
    const file = join(services.folder, 'copy.db');
    expect(damageIn(file)).toBe('the file does not exist');
    writeFileSync(file, 'not a database, but long enough to be taken for one at a glance');
    expect(damageIn(file)).toMatch(/not a database/);
  });

  it('takes the place of the database and keeps what was there', async () => {
    await aSpecialist(services);
    const backup = join(services.folder, 'copy.db');
    await backUpTo(services.store, backup);
    const target = join(services.folder, 'other.db');
    const other = openStore(target);
    await other.close();
    const kept = restoreFrom(backup, target, 'old');
    expect(kept).toBe(`${target}.old`);
    expect(existsSync(`${target}.old`)).toBe(true);
    const restored = openStore(target);
    expect(await listUsers(restored.read)).toHaveLength(1);
    await restored.close();
  });
});
