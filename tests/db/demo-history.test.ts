import { is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '~/app/demo/seed-demo';
import { osloDateOf, startOfOsloDate } from '~/app/domain/calendar/oslo-date';
import { isWorkday } from '~/app/domain/calendar/workdays';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import * as schema from '~/db/schema/index';
import { openTestServices, type TestServices } from '../support/services';

/** A Friday evening, as somebody has time to look at it. */
const now = '2026-11-27T21:57:00.000Z';

let services: TestServices;
beforeAll(async () => {
  services = openTestServices({ now });
  await seedDemo(services);
}, 120_000);
afterAll(() => services.dispose());

describe('the demo’s history', () => {
  it('happened in working hours, each step at a time of its own', async () => {
    const log = await services.store.read.select().from(schema.auditEvents);
    const hourOf = (at: string) =>
      (Date.parse(at) - Date.parse(startOfOsloDate(osloDateOf(new Date(at))))) / 3_600_000;
    expect(log.length).toBeGreaterThan(200);
    expect(log.filter(({ at }) => hourOf(at) < 8 || hourOf(at) > 16)).toEqual([]);
    expect(log.filter(({ at }) => !isWorkday(osloDateOf(new Date(at))))).toEqual([]);
    expect(log.filter(({ at }) => at > now)).toEqual([]);
    expect(new Set(log.map(({ at }) => at)).size).toBeGreaterThan(log.length / 3);
  });

  it('is the same from the same clock and ids, row by row', async () => {
    const other = openTestServices({ now });
    await seedDemo(other);
    const rows = await rowsOf(services);
    expect(Object.keys(rows).length).toBeGreaterThan(40);
    expect(await rowsOf(other)).toEqual(rows);
    expect(await exportRecords(other)).toEqual(await exportRecords(services));
    await other.dispose();
  }, 120_000);
});

/** Every row of every table. What is sealed is told by its length: each sealing has its own chance. */
async function rowsOf({ store }: TestServices): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const [name, table] of Object.entries(schema)) {
    if (is(table, SQLiteTable)) rows[name] = (await store.read.select().from(table)).map(readable);
  }
  return rows;
}

function readable(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? value.length : value,
    ]),
  );
}
