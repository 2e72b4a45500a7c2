import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { emptyPlan } from '~/app/domain/carving/workbench/carved-plan';
import { changeCarvedJob } from '~/app/usecases/carving/change-carved-job';
import { readEverything } from '~/app/usecases/profiles/read-everything';
import { findCarvedJob } from '~/db/repositories/carved-jobs';
import { carvedJobs } from '~/db/schema/index';
import { aCarvedJob } from '../support/fixtures/carved-job';
import { aCompany } from '../support/fixtures/company';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { openTestServices } from '../support/services';

const services = openTestServices();
afterAll(() => services.dispose());

async function aJob() {
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id);
  const company = await aCompany(services);
  const jobId = await aCarvedJob(services, { specialist, person, company });
  const { key } = person;
  const { id: userId, name } = specialist;
  const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
  const stands = async () => {
    const job = await findCarvedJob(services.store.read, key, jobId);
    if (!job) throw new Error('the job is there');
    return job;
  };
  const change = async (wanted: Parameters<typeof changeCarvedJob>[3]) => {
    const of = { profileId: person.profile.id, jobId, version: (await stands()).version };
    return changeCarvedJob(services, actor, of, wanted);
  };
  return { person, key, jobId, stands, change };
}

const seen = (title: string) => ({ kind: 'add-seen', id: title, title, hours: 2 }) as const;

test('What was undone is kept sealed, can be made again, and is hers to read', async () => {
  const { person, jobId, stands, change } = await aJob();
  await change(seen('Kanarivask'));
  await change(seen('Kanaripakk'));
  await change({ kind: 'undo' });
  await change({ kind: 'undo' });
  expect((await stands()).plan.tasks).toEqual([]);
  const [row] = await services.store.read.select().from(carvedJobs).where(eq(carvedJobs.id, jobId));
  expect(row?.earlier).not.toContain('Kanari');
  const everything = await readEverything(services, person.profile.id);
  expect(everything?.carvedJobs[0]?.words).toEqual(['Kanarivask', 'Kanaripakk']);
  await change({ kind: 'redo' });
  await change({ kind: 'redo' });
  expect((await stands()).plan.tasks.map(({ task }) => task.title)).toEqual(['Kanarivask', 'Kanaripakk']); // prettier-ignore
  expect(await change({ kind: 'redo' })).toMatchObject({ ok: false, code: 'not-found' });
});

test('A job kept when only one step could be undone still goes that step back', async () => {
  const { key, jobId, stands, change } = await aJob();
  const before = { ...emptyPlan, stages: [{ week: 8, hours: 9, what: 'Bake' }] };
  const earlier = key.seal(`carved_jobs.earlier:${jobId}`, before);
  await services.store.transaction((tx) =>
    tx.update(carvedJobs).set({ earlier }).where(eq(carvedJobs.id, jobId)),
  );
  await change({ kind: 'undo' });
  expect((await stands()).plan).toEqual(before);
});
