import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHandOver } from '~/db/repositories/hand-overs';
import { findProfile } from '~/db/repositories/profiles';
import { auditDetails, handOverAnswers, specialistWishes } from '~/db/schema/index';
import type { User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { anOffice } from '../support/fixtures/office';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let boss: User;
let admin: Visitor;
beforeAll(async () => {
  app = await startTestApp();
  boss = await anAdministrator(app.services);
  admin = await visitorAs(app, boss.id);
});
afterAll(() => app.close());

const text = 'KANARI: vi forstår ikke hverandre';

async function everyone(office = 'Moss') {
  const { services } = app;
  const before = await aSpecialist(services, { name: 'Inga Før' });
  const next = await aSpecialist(services, { name: 'Nora Etter', office });
  const email = `${before.id}@jobbsoker.example.test`;
  const person = await aProfile(services, before.id, { identity: { name: 'Siri Lunde', email } });
  const profileId = person.profile.id;
  const herself = visitorTo(app, { person: await aPersonLink(services, profileId) });
  return { before, next, person, profileId, email, herself };
}

const specialistOf = async (profileId: string) =>
  (await findProfile(app.services.store.read, profileId))?.specialistId;

const toAnswer = async ({ profileId, before, next }: Awaited<ReturnType<typeof everyone>>) => {
  const askedAt = app.services.clock.now().toISOString();
  const asked = { profileId, fromId: before.id, toId: next.id, askedAt };
  await app.services.store.transaction((tx) => askHandOver(tx, asked));
};

describe('her own wish for another specialist', () => {
  it('goes to the administrator once, sealed, and not to the specialist she has', async () => {
    const { herself, before, profileId, person } = await everyone();
    expect(await (await herself.get('/me/specialist')).text()).toContain('Vil du ha en annen?');
    const wish = () => herself.post('/me/specialist', { intent: 'wish', text });
    const sent = await Promise.all([wish(), wish()]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    const letters = await lettersTo(app.services, boss.email);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toMatch(/KANARI|Siri|Fjord/);
    expect(await lettersTo(app.services, before.email)).toEqual([]);
    const { read } = app.services.store;
    const [row] = await read
      .select()
      .from(specialistWishes)
      .where(eq(specialistWishes.profileId, profileId));
    expect(Buffer.from(row!.text!).toString('latin1')).not.toContain('KANARI');
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toContain('KANARI');

    const list = await (await admin.get('/admin/wishes')).text();
    expect(list).toContain(person.profile.code);
    expect(list).toContain(text);
    expect(list).not.toContain('Siri');
    expect(await (await admin.get('/admin')).text()).toContain('ønsker en annen jobbspesialist');
    const mine = await visitorAs(app, before.id);
    for (const page of ['/desk', `/profiles/${profileId}`]) {
      expect(await (await mine.get(page)).text()).not.toContain('KANARI');
    }
    expect(await (await herself.get('/me/everything')).text()).toContain(text);
    expect(await (await herself.get('/me')).text()).toContain('Du har bedt om en annen');
    await herself.post('/me/specialist', { intent: 'take-back' });
    expect(await (await herself.get('/me')).text()).not.toContain('Du har bedt om en annen');
    expect(await (await admin.get('/admin/wishes')).text()).not.toContain(person.profile.code);
  });

  it('leads to a question to her about another, and nothing moves before her yes', async () => {
    const people = await everyone();
    const { herself, before, next, profileId, email } = people;
    await herself.post('/me/specialist', { intent: 'wish' });
    const ask = { intent: 'ask', profileId };
    const same = await admin.post('/admin/wishes', { ...ask, toId: before.id });
    expect(same.status).toBe(422);
    expect(await same.text()).toContain('Velg en jobbspesialist som jobbsøkeren ikke har fra før');
    expect((await admin.post('/admin/wishes', { ...ask, toId: next.id })).status).toBe(303);
    await admin.post('/admin/wishes', { ...ask, toId: next.id });
    expect(await lettersTo(app.services, email)).toHaveLength(1);
    expect(await (await admin.get('/admin/wishes')).text()).toContain('Spurt om Nora Etter');
    expect(await specialistOf(profileId)).toBe(before.id);

    const no = { intent: 'no', specialistId: next.id };
    await herself.post('/me/specialist', no);
    expect(await specialistOf(profileId)).toBe(before.id);
    expect(await (await herself.get('/me/specialist')).text()).toContain('Du har bedt om en annen');

    await admin.post('/admin/wishes', { ...ask, toId: next.id });
    const page = await (await herself.get('/me/specialist')).text();
    expect(page).toContain('Du ba om en annen. Du bestemmer.');
    await herself.post('/me/specialist', { intent: 'yes', specialistId: next.id });
    expect(await specialistOf(profileId)).toBe(next.id);
    expect(await (await herself.get('/me/specialist')).text()).toContain(
      'Nora Etter er jobbspesialisten din.',
    );
    const everything = await (await herself.get('/me/everything')).text();
    expect(everything).toContain('Du sa nei til Nora Etter');
    expect(everything).toContain('Du sa ja til Nora Etter');
  });

  it('asks nobody who has no such wish', async () => {
    const { next, profileId, email } = await everyone();
    await admin.post('/admin/wishes', { intent: 'ask', profileId, toId: next.id });
    expect(await lettersTo(app.services, email)).toEqual([]);
  });
});

describe('her yes', () => {
  it('is told to the specialist she had and to companies that read about her, without her name', async () => {
    const { services } = app;
    const people = await everyone();
    const { before, next, person, herself } = people;
    const shown = await aShownProposal(services, {}, { specialist: before, person });
    const employer = await anEmployer(services, shown.company.id);
    const elsewhere = await anEmployer(services, (await aShownProposal(services)).company.id);
    await toAnswer(people);
    await herself.post('/me/specialist', { intent: 'yes', specialistId: next.id });
    const told = await lettersTo(services, employer.email);
    expect(told.map(({ subject }) => subject)).toEqual(['Nora Etter følger opp videre']);
    const left = await lettersTo(services, before.email);
    expect(left.at(-1)?.subject).toBe('En jobbsøker har fått en ny jobbspesialist');
    expect(JSON.stringify([told, left])).not.toMatch(/Siri|Fjord/);
    expect(await lettersTo(services, elsewhere.email)).toEqual([]);
  });
});

describe('an answer said in a meeting', () => {
  it('is written down by either specialist with a witness who is neither, and is her word', async () => {
    const people = await everyone();
    const { profileId, next, herself, person } = people;
    await toAnswer(people);
    const visitor = await visitorAs(app, next.id);
    const page = `/hand-overs/${profileId}`;
    expect(await (await visitor.get('/desk')).text()).toContain(
      `${person.profile.code} er spurt om ny jobbspesialist`,
    );
    const html = await (await visitor.get(page)).text();
    expect(html).toContain(person.profile.code);
    expect(html).not.toContain('Siri');
    for (const [witness, why] of [
      ['', 'Skriv navnet på vitnet'],
      ['inga før', 'Vitnet må være en annen'],
      ['Nora Etter', 'Vitnet må være en annen'],
    ] as const) {
      const refused = await visitor.post(page, { intent: 'yes', witness });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(why);
    }
    expect((await visitor.post(page, { intent: 'yes', witness: 'Kanari Vitne' })).status).toBe(303);
    expect(await specialistOf(profileId)).toBe(next.id);
    const { read } = app.services.store;
    const [row] = await read
      .select()
      .from(handOverAnswers)
      .where(eq(handOverAnswers.profileId, profileId));
    expect(row).toMatchObject({ answer: 'yes', how: 'meeting' });
    expect(Buffer.from(row!.witness!).toString('latin1')).not.toContain('Kanari');
    expect(await (await herself.get('/me/everything')).text()).toContain('Kanari Vitne var vitne.');
    expect(await (await admin.get('/admin/log')).text()).toContain('i møte, med vitne');
    expect((await visitor.post(page, { intent: 'yes', witness: 'Kanari Vitne' })).status).toBe(404);
  });

  it('lets her office follow the new specialist, unless it was set by hand', async () => {
    await anOffice(app.services, 'Halden');
    for (const [chosen, office] of [
      ['', 'Sarpsborg'],
      ['Halden', 'Halden'],
    ] as const) {
      const people = await everyone('Sarpsborg');
      const { profileId, next, before } = people;
      const mine = await visitorAs(app, before.id);
      const page = `/profiles/${profileId}`;
      expect((await mine.post(page, { intent: 'office', office: 'Finnes ikke' })).status).toBe(422);
      expect((await mine.post(page, { intent: 'office', office: chosen })).status).toBe(303);
      await toAnswer(people);
      const visitor = await visitorAs(app, next.id);
      await visitor.post(`/hand-overs/${profileId}`, { intent: 'yes', witness: 'Et Vitne' });
      expect((await findProfile(app.services.store.read, profileId))?.office).toBe(office);
      expect(await (await visitor.get(page)).text()).toContain(`Kontor: ${office}`);
    }
  });

  it('is not for a specialist the question is not about', async () => {
    const people = await everyone();
    await toAnswer(people);
    const stranger = await visitorAs(app, (await aSpecialist(app.services)).id);
    const page = `/hand-overs/${people.profileId}`;
    expect((await stranger.get(page)).status).toBe(404);
    expect((await stranger.post(page, { intent: 'yes', witness: 'Noen' })).status).toBe(404);
    expect(await specialistOf(people.profileId)).toBe(people.before.id);
  });
});
