import { eq } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { resolveNeed } from '~/app/domain/matching/resolve-need';
import { readJobExamples } from '~/app/usecases/carving/read-job-examples';
import { wordResolver } from '~/app/usecases/matching/word-resolver';
import { agreements, carvedJobs, needs, profiles } from '~/db/schema/index';
import { aCarvedJob } from '../support/fixtures/carved-job';
import { aReadyAgreement } from '../support/fixtures/sent-agreement';
import { openTestServices } from '../support/services';

/** An agreement for a job that was put together for one person; its task is understood. */
async function carvedWithAgreement() {
  const services = openTestServices();
  onTestFinished(() => services.dispose());
  const made = await aReadyAgreement(services);
  const { proposal, person, company, specialist } = made;
  const job = await aCarvedJob(services, { person, company, specialist });
  await services.store.transaction(async (tx) => {
    await tx.update(carvedJobs).set({ needId: proposal.needId }).where(eq(carvedJobs.id, job));
    const need = { id: proposal.needId, company: 'Bedrift', title: 'Jobb' };
    const task = { id: 'a', title: 'Fylle på varer', hoursPerWeek: 15 };
    const resolved = resolveNeed({ ...need, tasks: [task] }, wordResolver);
    await tx.update(needs).set({ resolved }).where(eq(needs.id, proposal.needId));
  });
  const decide = (values: Partial<typeof agreements.$inferInsert>) =>
    services.store.transaction((tx) =>
      tx.update(agreements).set(values).where(eq(agreements.id, made.agreementId)),
    );
  return { services, person, decide };
}

test('A job put together is an example once somebody was hired for it, and not before', async () => {
  const { services, decide } = await carvedWithAgreement();
  expect(await readJobExamples(services)).toEqual([]);
  await decide({ outcome: 'stops' });
  expect(await readJobExamples(services)).toEqual([]);
  await decide({ outcome: 'hired' });
  const [example, ...others] = await readJobExamples(services);
  expect(others).toEqual([]);
  expect(example).toMatchObject({ hours: 15, percent: 40 });
  expect(example?.work).toHaveLength(1);
});

test('What a protected person works with is no example', async () => {
  const { services, person, decide } = await carvedWithAgreement();
  await decide({ outcome: 'hired' });
  await services.store.transaction((tx) =>
    tx.update(profiles).set({ isProtected: true }).where(eq(profiles.id, person.profile.id)),
  );
  expect(await readJobExamples(services)).toEqual([]);
});
