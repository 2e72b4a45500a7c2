import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '~/app/demo/seed-demo';
import { townJobseekers } from '~/app/demo/town/jobseekers';
import {
  blankWorkplace,
  knownPoints,
  workplacePoints,
} from '~/app/domain/needs/analysis/workplace-analysis';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { findCurrentAnalyses } from '~/db/repositories/analysis-versions';
import { verifyAudit } from '~/db/repositories/audit';
import { listProposalsOfSpecialist } from '~/db/repositories/proposals';
import { demoPeople } from '~/app/demo/demo-people';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeAll(async () => {
  services = openTestServices();
  await seedDemo(services);
});
afterAll(() => services.dispose());

describe('the demo’s town', () => {
  it('has a proposal at each turn of the story', async () => {
    const made = await listProposalsOfSpecialist(services.store.read, demoPeople.specialist.id);
    expect(made.map(({ state }) => state).sort()).toEqual(['agreement', 'asked', 'shown']);
  });

  it('has one workplace known in full and one half known', async () => {
    const knownOf = async (needId: string) => {
      const current = await findCurrentAnalyses(services.store.read, needId);
      return knownPoints(current.of('workplace')?.content ?? blankWorkplace);
    };
    expect(await knownOf('demo-need-dekk')).toBe(workplacePoints.length);
    expect(await knownOf('demo-need-bakeri')).toBe(5);
  });

  it('is filled once, however often it is started', async () => {
    const before = await exportRecords(services);
    await seedDemo(services);
    expect(await exportRecords(services)).toEqual(before);
  });

  it('leaves a whole log of how it came about', async () => {
    const verdict = await verifyAudit(services.store.read, services.config.AUDIT_SECRET);
    expect(verdict).toMatchObject({ ok: true, erased: 0 });
  });

  it('keeps no jobseeker’s name, address or number readable in the file', () => {
    const bytes = ['test.db', 'test.db-wal'].map((name) =>
      readFileSync(join(services.folder, name)),
    );
    const file = Buffer.concat(bytes);
    const words = townJobseekers.flatMap(({ identity }) => [
      identity.name,
      identity.email ?? identity.name,
      identity.phone ?? identity.name,
    ]);
    expect(words.filter((word) => file.includes(word))).toEqual([]);
  });
});
