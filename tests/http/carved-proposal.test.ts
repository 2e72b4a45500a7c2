import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { needs, outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { carvingIn, type People } from '../support/carving/carving-in';
import { aProfile } from '../support/fixtures/profile';
import { aShownProposal } from '../support/fixtures/shown-proposal';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const { everyone, begun, change, planOf, answerAll } = carvingIn(() => app);

describe('a proposal from a carved job', () => {
  async function made(people: People) {
    const job = await begun(people, [people.kitchen.tasks[0]?.id ?? '']);
    await change(people, job, { intent: 'add-seen', title: 'Kanarivask', seenHours: '4' });
    await change(people, job, { intent: 'tell', freedHours: '4', freedFor: 'Kanarimat' });
    await answerAll(people, job);
    const sent = await change(people, job, { intent: 'make-need' });
    expect(sent.status).toBe(303);
    const needId = (await planOf(people)).needId ?? '';
    expect(sent.headers.get('Location')).toBe(`/needs/${needId}/matches/${people.profileId}`);
    return { job, needId };
  }

  it('is not made while a warning has no reason', async () => {
    const people = await everyone();
    const job = await begun(people, [people.kitchen.tasks[0]?.id ?? '']);
    expect(await (await people.visitor.get(job)).text()).not.toContain('Gjør klar til forslag');
    const sent = await change(people, job, { intent: 'make-need' });
    expect(sent.status).toBe(409);
    expect(await sent.text()).toContain('Noe må endres eller begrunnes');
    expect((await planOf(people)).needId).toBeNull();
  });

  it('makes one need that reaches nobody at the company and no colleague, by page or letter', async () => {
    const people = await everyone();
    const before = (await app.services.store.read.select().from(outbox)).length;
    const { job, needId } = await made(people);
    const { boss, colleague, visitor, company, profileId } = people;
    await change(people, job, { intent: 'make-need' });
    const { read } = app.services.store;
    const about = await read.select().from(needs).where(eq(needs.aboutPersonId, profileId));
    expect(about.map(({ id }) => id)).toEqual([needId]);
    expect(await read.select().from(outbox)).toHaveLength(before);
    for (const path of ['/company', '/company/needs/new', `/company/needs/${needId}`]) {
      expect(await (await boss.get(path)).text(), path).not.toMatch(/kanari/i);
    }
    expect((await boss.get(`/company/needs/${needId}`)).status).toBe(404);
    for (const path of ['/needs', '/needs/week', '/desk', `/companies/${company.id}`, '/search?q=kanarivask']) {
      expect(await (await colleague.get(path)).text(), path).not.toMatch(/kanarivask</i);
    } // prettier-ignore
    for (const path of ['', '/matches', '/analysis', '/complete', '/demands', '/requirements']) {
      expect((await colleague.get(`/needs/${needId}${path}`)).status, path).toBe(404);
    }
    expect(JSON.stringify((await exportRecords(app.services)).needs)).not.toMatch(/kanari/i);
    const other = await aProfile(app.services, people.specialist.id);
    for (const path of ['matches', 'jobs']) {
      const theirs = await (await visitor.get(`/profiles/${other.profile.id}/${path}`)).text();
      expect(theirs, path).not.toMatch(/kanari/i);
    }
    const own = await (await visitor.get(`/needs/${needId}`)).text();
    expect(own).toContain('Gjelder bare denne jobbsøkeren');
    expect(own).not.toContain('Kanarimat');
    const late = await change(people, job, { intent: 'add-seen', title: 'Mer', seenHours: '1', version: '9' }); // prettier-ignore
    expect(late.status).toBe(409);
  });

  it('goes the usual way: proposed for her alone, and read by the company after her yes', async () => {
    const people = await everyone();
    const { needId } = await made(people);
    const { visitor, boss, profileId, specialist, company, person } = people;
    await visitor.post(`/needs/${needId}`, { intent: 'open' });
    const propose = { intent: 'propose', supportLevel: '1' };
    const proposed = await visitor.post(`/needs/${needId}/matches/${profileId}`, propose);
    expect(proposed.headers.get('Location')).toMatch(/^\/proposals\//);
    expect(await (await boss.get('/company')).text()).not.toMatch(/kanari/i);
    const { read } = app.services.store;
    const [need] = await read.select().from(needs).where(eq(needs.id, needId));
    if (!need) throw new Error('the need was made');
    const given = { specialist, company, need: { need, tasks: [] }, person };
    const { proposal } = await aShownProposal(app.services, {}, given);
    const page = await (await boss.get(`/company/proposals/${proposal.id}`)).text();
    expect(page).not.toMatch(/kanarimat|kanarigrunn/i);
    expect((await boss.get(`/company/needs/${needId}`)).status).toBe(404);
  });
});
