import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProfile } from '~/db/repositories/profiles';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function everyone() {
  const { services } = app;
  const before = await aSpecialist(services, { name: 'Inga Før' });
  const next = await aSpecialist(services, { name: 'Nora Etter', office: 'Halden' });
  const email = `${before.id}@jobbsoker.example.test`;
  const person = await aProfile(services, before.id, { identity: { name: 'Siri Lunde', email } });
  const profileId = person.profile.id;
  return {
    next,
    email,
    profileId,
    page: `/profiles/${profileId}`,
    form: `/profiles/${profileId}/give`,
    asked: `/hand-overs/${profileId}`,
    mine: await visitorAs(app, before.id),
    theirs: await visitorAs(app, next.id),
    herself: visitorTo(app, { person: await aPersonLink(services, profileId) }),
    specialist: async () => (await findProfile(services.store.read, profileId))?.specialistId,
    before,
  };
}

describe('giving a jobseeker to a colleague', () => {
  it('asks her, and moves her with her own yes', async () => {
    const { next, before, email, page, form, asked, mine, theirs, herself, specialist } =
      await everyone();
    expect(await (await mine.get(page)).text()).toContain(form);
    const html = await (await mine.get(form)).text();
    expect(html).toContain('Ingenting flyttes før et ja.');
    expect(html).toContain('Nora Etter, Halden');
    expect(html).not.toContain('Siri');
    const sent = await mine.post(form, { intent: 'ask', toId: next.id });
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(asked);
    expect(await (await mine.get(asked)).text()).toContain('Nora Etter hvis svaret er ja');
    expect(await lettersTo(app.services, email)).toHaveLength(1);
    expect(await specialist()).toBe(before.id);
    expect((await theirs.get(page)).status).toBe(404);

    await herself.post('/me/specialist', { intent: 'yes', specialistId: next.id });
    expect((await theirs.get(page)).status).toBe(200);
    for (const path of [page, form, asked]) expect((await mine.get(path)).status).toBe(404);
  });

  it('leaves all as it was with her no, and then another may be asked about', async () => {
    const { next, before, email, page, form, asked, mine, herself, specialist } = await everyone();
    await mine.post(form, { intent: 'ask', toId: next.id });
    expect((await mine.get(form)).headers.get('location')).toBe(asked);
    const no = await herself.post('/me/specialist', { intent: 'no', specialistId: next.id });
    expect(no.status).toBe(303);
    expect(await specialist()).toBe(before.id);
    expect((await mine.get(page)).status).toBe(200);
    expect((await mine.get(form)).status).toBe(200);
    const third = await aSpecialist(app.services, { name: 'Tredje Kollega' });
    const again = await mine.post(form, { intent: 'ask', toId: third.id });
    expect(again.headers.get('location')).toBe(asked);
    expect(await lettersTo(app.services, email)).toHaveLength(2);
    expect(await (await herself.get('/me/specialist')).text()).toContain('Tredje Kollega');
  });

  it.each([
    ['yes', 'Den nye jobbspesialisten har overtatt'],
    ['no', 'Ingenting er flyttet'],
  ])('tells who writes down her %s from a meeting what was done', async (intent, words) => {
    const { next, form, asked, mine } = await everyone();
    await mine.post(form, { intent: 'ask', toId: next.id });
    const written = await mine.post(asked, { intent, witness: 'Vigdis Vitne' });
    expect(await (await mine.follow(written)).text()).toContain(words);
  });

  it('asks one question at a time', async () => {
    const { next, email, form, asked, mine, herself } = await everyone();
    const third = await aSpecialist(app.services, { name: 'Tredje Kollega' });
    await mine.post(form, { intent: 'ask', toId: next.id });
    const again = await mine.post(form, { intent: 'ask', toId: third.id });
    expect(again.headers.get('location')).toBe(asked);
    expect((await mine.get(form)).headers.get('location')).toBe(asked);
    expect(await lettersTo(app.services, email)).toHaveLength(1);
    const question = await (await herself.get('/me/specialist')).text();
    expect(question).toContain('Nora Etter');
    expect(question).not.toContain('Tredje');
  });

  it('refuses nobody, oneself and a colleague who is shut out', async () => {
    const { before, email, form, mine } = await everyone();
    const suspendedAt = app.services.clock.now().toISOString();
    const gone = await aSpecialist(app.services, { name: 'Borte Nå', suspendedAt });
    const list = await (await mine.get(form)).text();
    expect(list).toContain('Nora Etter');
    expect(list).not.toContain('Borte Nå');
    for (const toId of ['', before.id, gone.id]) {
      const refused = await mine.post(form, { intent: 'ask', toId });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain('Velg en annen jobbspesialist fra lista');
    }
    expect(await lettersTo(app.services, email)).toEqual([]);
  });

  it("does not find a colleague's jobseeker", async () => {
    const { next, email, form, mine, theirs } = await everyone();
    expect((await mine.get(form)).status).toBe(200);
    expect((await theirs.get(form)).status).toBe(404);
    expect((await theirs.post(form, { intent: 'ask', toId: next.id })).status).toBe(404);
    expect(await lettersTo(app.services, email)).toEqual([]);
  });

  it('is not for a protected person, whom no colleague may know of', async () => {
    const { services } = app;
    const { id } = await aSpecialist(services);
    const { profile } = await aProfile(services, id, { profile: { isProtected: true } });
    const mine = await visitorAs(app, id);
    const form = `/profiles/${profile.id}/give`;
    expect(await (await mine.get(`/profiles/${profile.id}`)).text()).not.toContain(form);
    const next = await aSpecialist(services);
    const sent = await mine.post(form, { intent: 'ask', toId: next.id });
    expect([(await mine.get(form)).status, sent.status]).toEqual([404, 404]);
  });
});
