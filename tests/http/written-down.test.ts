import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvents, foundJobs, outbox, searches } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aFoundJob } from '../support/fixtures/found-job';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aSearch } from '../support/fixtures/search';
import { aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const said = { intent: 'save', saidHow: 'meeting', saidOn: '2026-11-20' };
const search = { ...said, what: 'KANARI noe med hunder', where: 'Moss' };
const job = {
  ...said,
  place: 'Kanarikroken',
  work: 'Vaske kanaribur',
  firstContact: 'together',
  mayTell: 'nothing',
};

/** Somebody without an e-mail: all she says is said to her specialist. */
async function aPersonWithoutMail() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const person = await aProfile(services, specialist.id, { identity: { email: '' } });
  return {
    person,
    profileId: person.profile.id,
    visitor: await visitorAs(app, specialist.id),
    stranger: await visitorAs(app, (await aSpecialist(services)).id),
  };
}

const mails = async () => (await app.services.store.read.select().from(outbox)).length;

describe.each([
  ['search', search, 'KANARI noe med hunder', 'Det du har bedt oss se etter', '/me/searches'],
  ['found-job', job, 'Kanarikroken', 'Jobber du har funnet selv', '/me/found-jobs'],
] as const)('a %s she tells of in a meeting', (page, form, words, heading, ownPage) => {
  it('is written down once, with the day, and mailed to nobody', async () => {
    const { visitor, profileId, stranger } = await aPersonWithoutMail();
    const path = `/profiles/${profileId}/${page}`;
    const formId = await formIdOn(await visitor.get(path));
    const before = await mails();
    const sent = await Promise.all([1, 2, 3].map(() => visitor.post(path, { ...form, formId })));
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await mails()).toBe(before);
    const { read } = app.services.store;
    const table = page === 'search' ? searches : foundJobs;
    const rows = await read.select().from(table).where(eq(table.profileId, profileId));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ saidHow: 'meeting', saidOn: '2026-11-20' });
    expect(JSON.stringify(await read.select().from(auditEvents))).not.toMatch(/kanari/i);
    const shown = await (await visitor.get(`/profiles/${profileId}`)).text();
    expect(shown).toContain(words);
    expect(shown).toContain('Sagt i møte 20. nov.');
    expect((await stranger.get(path)).status).toBe(404);
    expect((await stranger.post(path, { ...form, formId })).status).toBe(404);
  });

  it('stands in her own version, on paper and on her page once she has a link', async () => {
    const { visitor, profileId } = await aPersonWithoutMail();
    const path = `/profiles/${profileId}/${page}`;
    const formId = await formIdOn(await visitor.get(path));
    await visitor.post(path, { ...form, formId });
    const herself = visitorTo(app, { person: await aPersonLink(app.services, profileId) });
    for (const html of [
      await (await visitor.get(`/profiles/${profileId}/own`)).text(),
      await (await herself.get('/me/profile')).text(),
      await (await herself.get(ownPage)).text(),
      await (await herself.get('/me/everything')).text(),
    ]) {
      expect(html).toContain(words);
      expect(html).toContain('Du sa dette i et møte fredag 20. november 2026.');
    }
    expect(await (await herself.get('/me/profile')).text()).toContain(heading);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const { visitor, profileId } = await aPersonWithoutMail();
    const path = `/profiles/${profileId}/${page}`;
    const formId = await formIdOn(await visitor.get(path));
    const empty = await visitor.post(path, { intent: 'save', formId, saidOn: '', contact: 'x' });
    expect(empty.status).toBe(422);
    const html = await empty.text();
    expect(html).toContain('Velg hvor det ble sagt');
    expect(html).toContain('Skriv hvilken dag det ble sagt');
    const late = await visitor.post(path, { ...form, formId, saidOn: '2026-11-24' });
    expect(late.status).toBe(422);
    const kept = await late.text();
    expect(kept).toContain('ikke fram i tid');
    expect(kept).toContain(words);
  });

  it('has room for ten', async () => {
    const { visitor, profileId, person } = await aPersonWithoutMail();
    for (let count = 0; count < 10; count += 1) {
      if (page === 'search') await aSearch(app.services, person, { what: 'noe' });
      else await aFoundJob(app.services, person);
    }
    const path = `/profiles/${profileId}/${page}`;
    const formId = await formIdOn(await visitor.get(path));
    const refused = await visitor.post(path, { ...form, formId });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toMatch(/Ti (ønsker|steder)/);
  });
});
