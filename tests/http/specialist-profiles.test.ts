import { listAudit } from '~/db/repositories/audit';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { accessLog, profiles } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aProfile } from '~/tests/support/fixtures/profile';
import { anAdministrator, anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function aSpecialistWithPerson() {
  const specialist = await aSpecialist(app.services);
  const person = await aProfile(app.services, specialist.id);
  return { specialist, ...person, visitor: await visitorAs(app, specialist.id) };
}

async function layersOf(specialistId: string) {
  const { store, keyRing } = app.services;
  return listOwnProfiles(store.read, keyRing, specialistId);
}

describe('taking a jobseeker in', () => {
  const answers = { intent: 'create', name: 'Siri Lunde', wish: 'Jobbe med blomster' };

  test('takes a name and a wish, and gives her a code that is not her name', async () => {
    const specialist = await aSpecialist(app.services);
    const visitor = await visitorAs(app, specialist.id);
    const profileId = app.services.newId();
    const response = await visitor.post('/profiles/new', { ...answers, profileId });
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe(`/profiles/${profileId}/edit?block=tasks`);
    const list = await (await visitor.get('/profiles')).text();
    expect(list).toContain('Jobbe med blomster');
    expect(list).not.toContain('Siri Lunde');
  });

  test('the same form sent twice makes one profile', async () => {
    const specialist = await aSpecialist(app.services);
    const visitor = await visitorAs(app, specialist.id);
    const profileId = app.services.newId();
    await Promise.all(
      [1, 2, 3].map(() => visitor.post('/profiles/new', { ...answers, profileId })),
    );
    expect(await layersOf(specialist.id)).toHaveLength(1);
  });

  test('keeps what was typed when something is wrong', async () => {
    const visitor = await visitorAs(app, (await aSpecialist(app.services)).id);
    const profileId = app.services.newId();
    const typed = { ...answers, profileId, email: 'ikke-en-adresse' };
    const response = await visitor.post('/profiles/new', typed);
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('value="ikke-en-adresse"');
    expect(page).toContain('value="Jobbe med blomster"');
    expect(page).toContain('<title>Feil: ');
  });
});

describe('a block of the matching layer', () => {
  test('is saved with its source, and the words are understood at once', async () => {
    const { specialist, profile, visitor } = await aSpecialistWithPerson();
    const edit = `/profiles/${profile.id}/edit?block=tasks`;
    const response = await visitor.post(edit, {
      intent: 'save',
      mastered: 'Rydde lager\r\nFylle på varer',
      'note.source': 'conversation',
      'note.on': '2026-11-20',
    });
    expect(response.headers.get('Location')).toBe(`/profiles/${profile.id}`);
    const [saved] = await layersOf(specialist.id);
    expect(saved?.layer.facts.mastered).toEqual(['Rydde lager', 'Fylle på varer']);
    expect(saved?.layer.facts.wanted).toBeUndefined();
    expect(saved?.layer.notes.tasks).toEqual({ source: 'conversation', on: '2026-11-20' });
    expect(saved?.layer.resolved.mastered).toHaveLength(2);
    const page = await (await visitor.follow(response)).text();
    expect(page).toContain('Slik forstår vi ordene');
    expect(page).toContain('20. nov.');
  });

  test('leaves the other blocks as they were', async () => {
    const { specialist, profile, visitor, layer } = await aSpecialistWithPerson();
    await Promise.all([
      visitor.post(`/profiles/${profile.id}/edit?block=wish`, { intent: 'save', wish: 'Lager' }),
      visitor.post(`/profiles/${profile.id}/edit?block=travel`, { intent: 'save', from: 'Råde' }),
    ]);
    const [saved] = await layersOf(specialist.id);
    expect(saved?.layer.facts.wish).toBe('Lager');
    expect(saved?.layer.facts.travel).toEqual({ from: 'Råde' });
    expect(saved?.layer.facts.conditions).toEqual(layer.facts.conditions);
  });

  test('goes on to the next block when asked', async () => {
    const { profile, visitor } = await aSpecialistWithPerson();
    const edit = `/profiles/${profile.id}/edit?block=wish`;
    const response = await visitor.post(edit, { intent: 'save-and-next', wish: 'Lager' });
    expect(response.headers.get('Location')).toBe(`/profiles/${profile.id}/edit?block=tasks`);
  });

  test('keeps what was typed when something is wrong', async () => {
    const { profile, visitor } = await aSpecialistWithPerson();
    const edit = `/profiles/${profile.id}/edit?block=time`;
    const response = await visitor.post(edit, {
      intent: 'save',
      hoursMin: 'mange',
      notBefore: '08:30',
    });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain('value="mange"');
    expect(page).toContain('value="08:30"');
    expect(page).toContain('Skriv timer i uka som et tall');
  });
});

describe('the identified layer', () => {
  test('is opened on its own page, and each opening is one line she can see, beside readings of the other', async () => {
    const { specialist, profile, visitor, identity } = await aSpecialistWithPerson();
    const linesOf = () =>
      app.services.store.read.select().from(accessLog).where(eq(accessLog.profileId, profile.id));
    await visitor.get(`/profiles/${profile.id}`);
    await visitor.get(`/profiles/${profile.id}`);
    expect(await linesOf()).toMatchObject([{ userId: specialist.id, what: 'profile' }]);
    const page = await (await visitor.get(`/profiles/${profile.id}/identity`)).text();
    expect(page).toContain(identity.name);
    await visitor.get(`/profiles/${profile.id}/identity`);
    expect(await linesOf()).toMatchObject([
      { userId: specialist.id, what: 'profile' },
      { userId: specialist.id, what: 'identity' },
      { userId: specialist.id, what: 'identity' },
    ]);
  });

  test('saved as it stands is no change: it is said so, and not told of', async () => {
    const { profile, visitor } = await aSpecialistWithPerson();
    const page = `/profiles/${profile.id}/identity`;
    const sent = { intent: 'save', name: 'Siri Lunde', preferredChannel: 'meeting' };
    await visitor.post(page, sent);
    const changes = async () =>
      listAudit(app.services.store.read, {
        action: 'identity.changed',
        subject: `profile:${profile.id}`,
        limit: 9,
      });
    const before = (await changes()).length;
    const again = await visitor.post(page, sent);
    expect(await (await visitor.follow(again)).text()).toContain('Ingenting er endret i navn');
    expect(await changes()).toHaveLength(before);
    const other = await visitor.follow(await visitor.post(page, { ...sent, phone: '90909090' }));
    expect(await other.text()).not.toContain('Ingenting er endret');
    expect(await changes()).toHaveLength(before + 1);
  });

  test('is saved with its flags', async () => {
    const { profile, visitor } = await aSpecialistWithPerson();
    const response = await visitor.post(`/profiles/${profile.id}/identity`, {
      intent: 'save',
      name: 'Siri Lunde Ny',
      preferredChannel: 'meeting',
      isProtected: 'on',
    });
    expect(response.status).toBe(303);
    const page = await (await visitor.get(`/profiles/${profile.id}/identity`)).text();
    expect(page).toContain('value="Siri Lunde Ny"');
    expect(page).not.toContain('siri@jobbsoker.example.test');
    expect(await (await visitor.get(`/profiles/${profile.id}`)).text()).toContain('Skjermet');
  });
});

describe('what is not one’s own', () => {
  const pages = (profileId: string, needId: string) => [
    `/profiles/${profileId}`,
    `/profiles/${profileId}/edit?block=wish`,
    `/profiles/${profileId}/identity`,
    `/profiles/${profileId}/matches`,
    `/needs/${needId}/matches/${profileId}`,
  ];

  test('looks like nothing to another specialist, to read and to write', async () => {
    const { profile } = await aSpecialistWithPerson();
    const { need } = await aNeed(app.services, (await aCompany(app.services)).id);
    const other = await visitorAs(app, (await aSpecialist(app.services)).id);
    for (const page of pages(profile.id, need.id)) {
      expect([page, (await other.get(page)).status]).toEqual([page, 404]);
    }
    const wish = { intent: 'save', wish: 'Noe annet' };
    const edit = `/profiles/${profile.id}/edit?block=wish`;
    expect((await other.post(edit, wish)).status).toBe(404);
    const identity = { intent: 'save', name: 'Noen Andre', preferredChannel: 'phone' };
    expect((await other.post(`/profiles/${profile.id}/identity`, identity)).status).toBe(404);
    const propose = { intent: 'propose', supportLevel: '1' };
    const match = `/needs/${need.id}/matches/${profile.id}`;
    expect((await other.post(match, propose)).status).toBe(404);
    const [row] = await app.services.store.read
      .select()
      .from(profiles)
      .where(eq(profiles.id, profile.id));
    expect(row).toEqual(profile);
  });

  test('is refused to employers and administrators, and asks strangers to sign in', async () => {
    const { profile } = await aSpecialistWithPerson();
    const company = await aCompany(app.services);
    const { need } = await aNeed(app.services, company.id);
    const employer = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const administrator = await visitorAs(app, (await anAdministrator(app.services)).id);
    for (const page of [...pages(profile.id, need.id), '/desk', '/needs', '/profiles']) {
      expect([page, (await employer.get(page)).status]).toEqual([page, 403]);
      expect([page, (await administrator.get(page)).status]).toEqual([page, 403]);
      expect([page, (await visitorTo(app).get(page)).status]).toEqual([page, 303]);
    }
  });
});

describe('the municipalities she reaches', () => {
  test('are asked about where they look like a slip, and kept when sent once more', async () => {
    const { profile, visitor } = await aSpecialistWithPerson();
    const company = await aCompany(app.services, { municipality: 'Moss' });
    await aNeed(app.services, company.id);
    const page = `/profiles/${profile.id}/edit?block=travel`;
    const sent = { intent: 'save', reaches: 'Mos' };
    const asked = await visitor.post(page, sent);
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain('Mente du Moss? Du skrev «Mos».');
    const [, kept = ''] = /name="keptPlaces" value="([^"]*)"/.exec(html) ?? [];
    expect((await visitor.post(page, { ...sent, keptPlaces: kept })).status).toBe(303);
    const why = 'Ingen behov hos oss ligger i «Mos».';
    expect(await (await visitor.get(`/profiles/${profile.id}`)).text()).toContain(why);
    expect(await (await visitor.get(`/profiles/${profile.id}/matches`)).text()).toContain(why);

    expect((await visitor.post(page, { ...sent, reaches: 'moss' })).status).toBe(303);
    const right = await (await visitor.get(`/profiles/${profile.id}`)).text();
    expect(right).not.toContain('Ingen behov hos oss');
  });
});
