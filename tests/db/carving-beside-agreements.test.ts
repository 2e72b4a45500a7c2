import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileFacts } from '~/app/domain/profiles/matching-layer';
import { resolveProfile } from '~/app/domain/matching/resolve-profile';
import { openCarvedJob } from '~/app/usecases/carving/open-carved-job';
import { readCarving } from '~/app/usecases/carving/read-carving';
import { startCarvedJob } from '~/app/usecases/carving/start-carved-job';
import { wordResolver } from '~/app/usecases/matching/word-resolver';
import { sealMatchingLayer } from '~/db/repositories/profiles';
import { agreements, profiles } from '~/db/schema/index';
import { aNeed } from '../support/fixtures/need';
import { aSentAgreement } from '../support/fixtures/sent-agreement';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

/** A person with an agreement in force of so many hours, and ten hours of work more at the company. */
async function agreed(held: number, hoursPerWeek: ProfileFacts['hoursPerWeek']) {
  const sent = await aSentAgreement(services, { terms: { hoursPerWeek: held } });
  const { person, company, actor } = sent;
  const facts = { ...person.layer.facts, hoursPerWeek, available: undefined };
  const profileId = person.profile.id;
  const resolved = resolveProfile({ ...facts, id: profileId }, wordResolver);
  const matching = sealMatchingLayer(person.key, { ...person.layer, facts, resolved });
  const inForceAt = services.clock.now().toISOString();
  await services.store.transaction(async (tx) => {
    await tx.update(agreements).set({ inForceAt }).where(eq(agreements.id, sent.agreementId));
    await tx.update(profiles).set({ matching }).where(eq(profiles.id, profileId));
  });
  const chore = { title: 'Vaske opp', hoursPerWeek: 10 };
  const { tasks } = await aNeed(services, company.id, {
    need: { title: 'Oppvask' },
    tasks: [chore],
  });
  const jobId = services.newId();
  const taskIds = tasks.map(({ id }) => id);
  await startCarvedJob(services, actor, profileId, { jobId, companyId: company.id, taskIds });
  const carving = await readCarving(services, actor, profileId);
  const job = await openCarvedJob(services, actor, { profileId, jobId });
  if (!carving || !job) throw new Error('they are her own specialist’s');
  return { carving, job };
}

const hoursRule = (rules: readonly { readonly rule: string; readonly why: string }[]) =>
  rules.filter(({ why }) => / timer/.test(why)).map(({ why }) => why);

describe('Hours held in agreements', () => {
  it('are taken from a full week where her most is not known, and her most is still asked about', async () => {
    const { carving, job } = await agreed(30, undefined);
    expect(carving).toMatchObject({ held: 30, isFull: false, bundles: [] });
    expect(job.warnings.find(({ check }) => check === 'too-many-hours')?.hours).toEqual({
      job: 10,
      hers: 7.5,
    });
    expect(hoursRule(job.match.rules)).toContain('Vi vet ikke ennå hvor mange timer som passer.');
  });

  it('leave none of a full week, which is all she can have', async () => {
    const { carving, job } = await agreed(37.5, undefined);
    expect(carving).toMatchObject({ isFull: true, bundles: [], openers: [] });
    expect(job.warnings.find(({ check }) => check === 'too-many-hours')?.hours?.hers).toBe(0);
  });

  it('are taken from her most where a job is matched, checked and opened', async () => {
    const { carving, job } = await agreed(12, { min: 8, max: 20 });
    expect(carving.bundles).toEqual([]);
    expect(carving.openers.map(({ why }) => why)).toContainEqual(
      expect.stringContaining('Kan kandidaten jobbe mer enn 20 timer i uka, blir det 10 timer'),
    );
    expect(hoursRule(job.match.rules)).toContain('Behovet er på 10 timer i uka, 8 timer passer.');
    const checks = job.warnings.map(({ check }) => check);
    expect(checks).toContain('too-many-hours');
    expect(checks).not.toContain('too-few-hours');
  });

  it('leave room for a job within what is left, which is explained so', async () => {
    const { carving, job } = await agreed(8, { min: 12, max: 20 });
    expect(carving.bundles.map(({ hours, short }) => [hours, short])).toEqual([[10, 0]]);
    expect(job.warnings.map(({ check }) => check)).not.toContain('too-many-hours');
    expect(hoursRule(job.match.rules)).toContain('10 timer i uka passer.');
  });
});
