import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOccupations } from '~/app/domain/vocabulary/occupations/read-occupations';
import { fillAtScale } from '~/app/demo/scale/fill-at-scale';
import { importRecords } from '~/app/usecases/exchange/import-records';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { rereadWords } from '~/app/usecases/matching/reread-words';
import { takeInOccupations } from '~/app/usecases/matching/take-in-occupations';
import { readResolver } from '~/app/usecases/matching/word-resolver';
import { listAllProfiles } from '~/db/repositories/profiles';
import { listReadNeeds } from '~/db/repositories/readings';
import { listAudit, verifyAudit } from '~/db/repositories/audit';
import { openTestServices, type TestServices } from '../support/services';

const first = `code;parentCode;level;name
6113;;4;Tangsanker
`;
const second = `code;parentCode;level;name
6113;;4;Tareplukker
`;

let services: TestServices;

async function takeIn(text: string) {
  const list = readOccupations(text);
  if (!list.ok) throw new Error(list.code);
  await takeInOccupations(services, list.value);
}

const wishes = async () => {
  const all = await listAllProfiles(services.store.read, services.keyRing);
  return all.map(({ layer }) => layer.resolved.wish?.concepts.map(({ id }) => id) ?? []);
};

beforeAll(async () => {
  services = openTestServices();
  await fillAtScale(services, { profiles: 5, needs: 5, seed: 3 });
  const records = {
    needs: [
      {
        id: 'n',
        company: 'Tangen',
        title: 'Tangsanker',
        tasks: [{ id: 't', title: 'Tangsanker' }],
      },
    ],
    profiles: [{ id: 'p', wish: 'Tangsanker' }],
  };
  const result = await importRecords(services, records, 'scale-specialist-0@example.test');
  if (!result.ok) throw new Error(result.code);
});
afterAll(() => services.dispose());

describe('occupations taken in', () => {
  it('are understood in what is written from then on', async () => {
    const conceptOf = async (text: string) =>
      (await readResolver(services.store.read)).resolve(text)[0]?.concept;
    expect(await conceptOf('tangsanker')).not.toBe('styrk:6113');
    await takeIn(first);
    expect(await conceptOf('tangsanker')).toBe('styrk:6113');
  });

  it('are understood in what was written before once it is read again, and nothing else is changed', async () => {
    const told = await exportRecords(services);
    expect((await wishes()).flat()).not.toContain('styrk:6113');
    expect(await rereadWords(services)).toEqual({ needs: 6, profiles: 6 });
    expect((await wishes()).flat()).toContain('styrk:6113');
    const needs = await listReadNeeds(services.store.read);
    const titles = needs.flatMap(({ need }) => need.resolved?.title?.concepts ?? []);
    expect(titles.map(({ id }) => id)).toContain('styrk:6113');
    expect(await exportRecords(services)).toEqual(told);
  });

  it('stand in the place of the list the same source gave out before', async () => {
    await takeIn(second);
    const resolver = await readResolver(services.store.read);
    expect(resolver.conceptById('styrk:6113')?.label).toBe('Tareplukker');
  });

  it('leave their traces in the log', async () => {
    const log = await listAudit(services.store.read, { limit: 20 });
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['occupations.taken-in', 'words.reread']),
    );
    expect((await verifyAudit(services.store.read, services.config.AUDIT_SECRET)).ok).toBe(true);
  });
});
