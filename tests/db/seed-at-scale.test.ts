import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillAtScale, type Scale } from '~/app/demo/scale/fill-at-scale';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { matchNeedOf } from '~/app/domain/needs/match-need';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { readNeedMatches } from '~/app/usecases/matching/read-need-matches';
import { readProfileMatches } from '~/app/usecases/matching/read-profile-matches';
import { wordResolver } from '~/app/usecases/matching/word-resolver';
import { readIdentity } from '~/app/usecases/profiles/read-identity';
import { listAudit, verifyAudit } from '~/db/repositories/audit';
import { listCodes } from '~/db/repositories/profiles';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import { profiles } from '~/db/schema/index';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

const scale: Scale = { profiles: 50, needs: 200, seed: 7 };
const specialist = {
  kind: 'specialist',
  userId: 'scale-specialist-1',
  name: 'Spesialist 1',
  office: 'Moss',
} as const;

let services: TestServices;
const told: string[] = [];

beforeAll(async () => {
  services = openTestServices();
  await fillAtScale(services, scale, (what, made) => told.push(`${what} ${made}`));
});
afterAll(() => services.dispose());

async function filled({ profiles, needs, seed }: Scale) {
  const other = openTestServices();
  await fillAtScale(other, { profiles, needs, seed });
  const content = await exportRecords(other);
  await other.dispose();
  return content;
}

describe('a database filled at scale', () => {
  it('has as many people and posts as were asked for, and tells how far it has come', async () => {
    const { profiles, needs } = await exportRecords(services);
    // Whoever is protected is not exported.
    expect(profiles.length).toBeGreaterThan(45);
    expect(needs).toHaveLength(200);
    expect(told).toEqual(['profiles 50', 'needs 200']);
  });

  it('is the same for the same seed, and another for another', async () => {
    const here = await exportRecords(services);
    expect(await filled(scale)).toEqual(here);
    expect(await filled({ ...scale, seed: 8 })).not.toEqual(here);
  });

  it('gives nobody the code of somebody who is there', async () => {
    const taken = (await listCodes(services.store.read)).slice(0, 3);
    const other = openTestServices();
    const { id } = await aSpecialist(other);
    for (const code of taken) {
      const { profile } = await aProfile(other, id);
      await other.store.transaction(async (tx) => {
        await tx.update(profiles).set({ code }).where(eq(profiles.id, profile.id));
      });
    }
    await fillAtScale(other, scale);
    const codes = await listCodes(other.store.read);
    expect(codes).toHaveLength(scale.profiles + taken.length);
    expect(new Set(codes).size).toBe(codes.length);
    await other.dispose();
  });

  it('keeps what it had when more is asked for', async () => {
    const here = await exportRecords(services);
    const more = await filled({ ...scale, needs: 220 });
    const ofHere = new Set(here.needs.map(({ id }) => id));
    expect(more.needs.filter(({ id }) => ofHere.has(id))).toEqual(here.needs);
  });

  it('can be matched both ways, and some fit well', async () => {
    const people = await readProfileMatches(services, specialist, 'scale-person-20');
    expect(people?.isCut).toBe(true);
    const need = await readNeedMatches(services, specialist, 'scale-need-0');
    expect((need?.matches.length ?? 0) + (need?.notNow.length ?? 0)).toBe(20);
    expect(people?.matches.length).toBeGreaterThan(0);
  });

  it('has the words of its posts resolved as a save resolves them', async () => {
    for (const id of ['scale-need-0', 'scale-need-77', 'scale-need-199']) {
      const posted = await findPostedNeed(services.store.read, id);
      if (!posted) throw new Error(`${id} is there`);
      const tasks = await listTasks(services.store.read, id);
      const asSaved = resolveNeed(
        matchNeedOf(posted.company.name, posted.need, tasks),
        wordResolver,
      );
      expect(posted.need.resolved?.title).toEqual(asSaved.title);
      expect(posted.need.resolved?.tasks.map(({ title }) => title)).toEqual(
        asSaved.tasks.map(({ title }) => title),
      );
    }
  });

  it('seals its people’s names as everyone’s', async () => {
    const read = await readIdentity(services, specialist, 'scale-person-20');
    const address = read.ok ? read.value.identity.email : undefined;
    expect(address).toBe('person-20@example.test');
  });

  it('leaves a whole log, which tells of the filling once', async () => {
    const verdict = await verifyAudit(services.store.read, services.config.AUDIT_SECRET);
    expect(verdict).toMatchObject({ ok: true });
    const filled = await listAudit(services.store.read, {
      limit: 10,
      action: 'records.imported',
    });
    expect(filled.map(({ facts }) => facts)).toEqual([
      JSON.stringify({ profiles: 50, needs: 200 }),
    ]);
  });
});
