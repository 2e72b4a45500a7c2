import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { updateCompany } from '~/db/repositories/companies';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { accessLog, auditDetails, objections, outbox } from '~/db/schema/index';
import { exportRecords } from '~/app/usecases/exchange/export-records';
import { readOverview } from '~/app/usecases/users/read-overview';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { anAskedProposal } from '~/tests/support/fixtures/asked-proposal';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aProfile } from '~/tests/support/fixtures/profile';
import { aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function aPersonAndHerSpecialist() {
  const specialist = await aSpecialist(app.services);
  const person = await aProfile(app.services, specialist.id);
  const herself = visitorTo(app, { person: await aPersonLink(app.services, person.profile.id) });
  return { specialist, ...person, herself, visitor: await visitorAs(app, specialist.id) };
}

const readingsOf = async (profileId: string) =>
  app.services.store.read.select().from(accessLog).where(eq(accessLog.profileId, profileId));

describe('her own version', () => {
  test('shows the whole profile in her words, without her name, with a way to print it', async () => {
    const { herself, visitor, profile, identity } = await aPersonAndHerSpecialist();
    const hers = await (await herself.get('/me/profile')).text();
    const printed = await (await visitor.get(`/profiles/${profile.id}/own`)).text();
    for (const page of [hers, printed]) {
      expect(page).toContain('Jobbe på bakeri eller kjøkken');
      expect(page).toContain('Det du har gjort før');
      expect(page).toContain('Det vet vi ikke ennå.');
      expect(page).not.toContain(identity.name);
      expect(page).toMatch(/<button[^>]* hidden="">Skriv ut<\/button>/);
      expect(page).toContain('Åpne menyen i nettleseren');
      expect(page.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/print.js"')]);
      expect(page).not.toMatch(/yrkesprofil|matching|jobbmatch/i);
    }
  });

  test.each(['/own', '/edit?block=wish', ''])(
    'and the page %s, read by her specialist, are lines she can see',
    async (page) => {
      const { herself, visitor, profile } = await aPersonAndHerSpecialist();
      await visitor.get(`/profiles/${profile.id}${page}`);
      expect(await readingsOf(profile.id)).toMatchObject([{ what: 'profile' }]);
      expect(await (await herself.get('/me/everything')).text()).toContain(
        'leste det du vil og kan',
      );
    },
  );
});

describe('«dette stemmer ikke»', () => {
  const text = 'KANARI-jeg-liker-ikke-blomster';

  async function objecting() {
    const people = await aPersonAndHerSpecialist();
    const objectionId = app.services.newId();
    const send = () =>
      people.herself.post('/me/profile', { intent: 'object', objectionId, block: 'wish', text });
    return { ...people, objectionId, send };
  }

  test('becomes a task of her specialist’s and one letter, in one go, however often it is sent', async () => {
    const { send, visitor, profile, herself } = await objecting();
    const before = (await app.services.store.read.select().from(outbox)).length;
    const answers = await Promise.all(Array.from({ length: 5 }, send));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect((await app.services.store.read.select().from(outbox)).length).toBe(before + 1);
    expect(await (await visitor.get('/desk')).text()).toContain(
      `${profile.code} sier at noe ikke stemmer`,
    );
    const page = await (await visitor.get(`/profiles/${profile.id}`)).text();
    expect(page).toContain(text);
    expect(page).toContain(`/profiles/${profile.id}/edit?block=wish`);
    expect(await (await herself.get('/me/profile')).text()).toContain(`Du skrev: «${text}»`);
    expect(await (await herself.get('/me/everything')).text()).toContain(text);
  });

  test('is sealed, and stands neither in the log nor in the letter', async () => {
    const { send, profile } = await objecting();
    await send();
    const { read } = app.services.store;
    const [row] = await read.select().from(objections).where(eq(objections.profileId, profile.id));
    expect(Buffer.from(row!.text).toString('latin1')).not.toContain('KANARI');
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toContain('KANARI');
    expect(app.services.logged.join('\n')).not.toContain('KANARI');
  });

  test('is settled once by her own specialist, and she sees when', async () => {
    const { send, visitor, profile, objectionId, herself } = await objecting();
    await send();
    const page = `/profiles/${profile.id}`;
    expect(await (await visitor.get('/desk')).text()).toContain('sier at noe ikke stemmer');
    expect(await (await herself.get('/me/profile')).text()).toContain('Vi ser på det');
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    const settle = { intent: 'settle', objectionId };
    expect((await other.post(page, settle)).status).toBe(404);
    expect((await visitor.post(page, settle)).status).toBe(303);
    expect((await visitor.post(page, settle)).status).toBe(404);
    expect(await (await visitor.get('/desk')).text()).not.toContain('sier at noe ikke stemmer');
    const hers = await (await herself.get('/me/profile')).text();
    expect(hers).toContain('Vi så på det');
    expect(hers).not.toContain('Vi ser på det');
  });

  test('without words, or with too many, is told beside the field', async () => {
    const { herself, objectionId } = await objecting();
    const form = { intent: 'object', objectionId, block: 'wish' };
    const empty = await herself.post('/me/profile', { ...form, text: ' ' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Skriv hva som er feil.');
    const long = await herself.post('/me/profile', { ...form, text: 'x'.repeat(501) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('x'.repeat(501));
  });
});

describe('a company she says no to', () => {
  test('is not proposed under a new name, though the profile is saved again after', async () => {
    const { specialist, visitor, profile } = await aPersonAndHerSpecialist();
    const company = await aCompany(app.services, { name: 'Gamlegården' });
    const { need } = await aNeed(app.services, company.id);
    const edit = `/profiles/${profile.id}/edit?block=support`;
    await visitor.post(edit, { intent: 'save', declinedCompanies: 'gamlegården as' });
    const at = app.services.clock.now().toISOString();
    await app.services.store.transaction((tx) =>
      updateCompany(tx, company.id, company.updatedAt, { name: 'Nygården', updatedAt: at }),
    );
    await visitor.post(edit, { intent: 'save', declinedCompanies: 'gamlegården as' });
    const { store, keyRing } = app.services;
    const [own] = await listOwnProfiles(store.read, keyRing, specialist.id);
    expect(own?.layer.facts.declinedCompanyIds).toEqual([company.id]);
    const propose = { intent: 'propose', supportLevel: '1' };
    const response = await visitor.post(`/needs/${need.id}/matches/${profile.id}`, propose);
    expect(response.status).not.toBe(303);
    const list = await (await visitor.get(`/needs/${need.id}/matches`)).text();
    expect(list).toContain('sagt nei');
  });
});

describe('flags', () => {
  test('a guardian is kept in the identified layer with the day she agreed, and shown to the person', async () => {
    const { visitor, herself, profile } = await aPersonAndHerSpecialist();
    const page = `/profiles/${profile.id}/identity`;
    const form = { intent: 'save', name: 'Siri Lunde', preferredChannel: 'phone', isUnder18: 'on' };
    const nameless = await visitor.post(page, { ...form, 'guardian.agreedOn': '2026-11-01' });
    expect(nameless.status).toBe(422);
    expect(await nameless.text()).toContain('Skriv navnet på den som har sagt ja');
    const guardian = { 'guardian.name': 'Mor Lunde', 'guardian.agreedOn': '2026-11-01' };
    expect((await visitor.post(page, { ...form, ...guardian })).status).toBe(303);
    expect(await (await herself.get('/me/everything')).text()).toContain(
      'Mor Lunde, sa ja søndag 1. november 2026',
    );
    const young = await (await visitor.get(`/profiles/${profile.id}`)).text();
    expect(young).toContain('arbeidsmiljøloven');
    expect(young).not.toContain('Mor Lunde');
  });

  test('a protected person is in no count, no export and no list of others', async () => {
    const specialist = await aSpecialist(app.services);
    const company = await aCompany(app.services);
    const before = await readOverview(app.services);
    const person = await aProfile(app.services, specialist.id, {
      profile: { isProtected: true },
      facts: { wish: 'kanari-skjermet' },
    });
    await anAskedProposal(app.services, {}, { specialist, company, person });
    expect((await readOverview(app.services)).figures.proposals).toBe(before.figures.proposals);
    const { profiles } = await exportRecords(app.services);
    expect(JSON.stringify(profiles)).not.toContain('kanari-skjermet');
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    for (const page of ['', '/own', '/edit', '/identity', '/matches']) {
      expect((await other.get(`/profiles/${person.profile.id}${page}`)).status).toBe(404);
    }
    expect(await (await other.get('/profiles')).text()).not.toContain(person.profile.code);
  });
});
