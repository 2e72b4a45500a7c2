import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditDetails, searches } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aSearch } from '../support/fixtures/search';
import { aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const what = 'KANARI pakke brød et rolig sted';

async function aPersonAndHerSpecialist() {
  const { services } = app;
  const specialist = await aSpecialist(services);
  const email = `${specialist.id}@jobbsoker.example.test`;
  const person = await aProfile(services, specialist.id, {
    identity: { name: 'Siri Lunde', email },
  });
  const herself = visitorTo(app, { person: await aPersonLink(services, person.profile.id) });
  const visitor = await visitorAs(app, specialist.id);
  return { specialist, person, profileId: person.profile.id, email, herself, visitor };
}

const rowsOf = (profileId: string) =>
  app.services.store.read.select().from(searches).where(eq(searches.profileId, profileId));

describe('«look for this», on her own page', () => {
  it('takes ten and no more, and the tenth sent twice is one', async () => {
    const { herself, profileId } = await aPersonAndHerSpecialist();
    const ask = async (formId: string) =>
      (await herself.post('/me/searches', { intent: 'ask', formId, what })).status;
    const formIds: string[] = [];
    for (let count = 0; count < 11; count += 1) {
      formIds.push(await formIdOn(await herself.get('/me/searches')));
    }
    for (const formId of formIds.slice(0, 10)) expect(await ask(formId)).toBe(303);
    expect(await ask(formIds[9]!)).toBe(303);
    expect(await ask(formIds[10]!)).toBe(409);
    expect(await rowsOf(profileId)).toHaveLength(10);
  });

  it('is asked once however often it is sent, and told to her specialist without a word of it', async () => {
    const { herself, specialist, profileId, visitor, person } = await aPersonAndHerSpecialist();
    const formId = await formIdOn(await herself.get('/me/searches'));
    const form = { intent: 'ask', formId, what, where: 'Moss', company: 'Kanaribakeriet' };
    const sent = await Promise.all(
      Array.from({ length: 4 }, () => herself.post('/me/searches', form)),
    );
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect(await rowsOf(profileId)).toHaveLength(1);
    const letters = await lettersTo(app.services, specialist.email);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toMatch(/KANARI|Siri/i);

    const page = await (await herself.get('/me/searches')).text();
    for (const text of [what, 'Hvor: Moss', 'Sted: Kanaribakeriet', 'Vi har ikke svart ennå.']) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('<script');
    expect(await (await herself.get('/me')).text()).toContain('Du har bedt om én ting.');
    expect(await (await herself.get('/me/everything')).text()).toContain(what);
    expect(await (await visitor.get('/desk')).text()).toContain(
      `${person.profile.code} vil at du ser etter noe`,
    );
    expect(await (await visitor.get(`/profiles/${profileId}`)).text()).toContain(what);
  });

  it('is sealed, and stands neither in the log nor in what is logged', async () => {
    const { herself, profileId } = await aPersonAndHerSpecialist();
    const formId = await formIdOn(await herself.get('/me/searches'));
    await herself.post('/me/searches', { intent: 'ask', formId, what });
    const [row] = await rowsOf(profileId);
    expect(Buffer.from(row!.wanted).toString('latin1')).not.toContain('KANARI');
    const details = await app.services.store.read.select().from(auditDetails);
    expect(JSON.stringify(details)).not.toContain('KANARI');
    expect(app.services.logged.join('\n')).not.toContain('KANARI');
  });

  it('without words, or with too many, is told beside the field, and what was typed is kept', async () => {
    const { herself, profileId } = await aPersonAndHerSpecialist();
    const formId = await formIdOn(await herself.get('/me/searches'));
    const empty = await herself.post('/me/searches', {
      intent: 'ask',
      formId,
      what: ' ',
      where: 'Moss',
    });
    expect(empty.status).toBe(422);
    const page = await empty.text();
    expect(page).toContain('Skriv hva du vil at vi ser etter.');
    expect(page).toContain('value="Moss"');
    const long = { intent: 'ask', formId, what, where: 'x'.repeat(101) };
    expect(await (await herself.post('/me/searches', long)).text()).toContain(
      'Stedet er for langt.',
    );
    expect(await rowsOf(profileId)).toHaveLength(0);
  });

  it('is taken back by herself only, and then nobody answers it', async () => {
    const { herself, visitor, profileId, person } = await aPersonAndHerSpecialist();
    const searchId = await aSearch(app.services, person, { what });
    const other = await aPersonAndHerSpecialist();
    await other.herself.post('/me/searches', { intent: 'take-back', searchId });
    expect((await rowsOf(profileId))[0]?.state).toBe('asked');
    await herself.post('/me/searches', { intent: 'take-back', searchId });
    expect((await rowsOf(profileId))[0]?.state).toBe('taken-back');
    expect(await (await visitor.get('/desk')).text()).not.toContain('vil at du ser etter noe');
    const late = { intent: 'answer-search', searchId, answer: 'looking' };
    const refused = await visitor.post(`/profiles/${profileId}`, late);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('tatt tilbake eller besvart');
  });

  it('has room for ten that are open, and then it is a talk', async () => {
    const { herself, person, profileId } = await aPersonAndHerSpecialist();
    for (let count = 0; count < 10; count += 1) await aSearch(app.services, person, { what });
    const formId = await formIdOn(await herself.get('/me/searches'));
    const refused = await herself.post('/me/searches', { intent: 'ask', formId, what });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('Ring oss, så tar vi det sammen.');
    expect(await rowsOf(profileId)).toHaveLength(10);
  });
});

describe('her specialist’s answer', () => {
  it.each([
    ['noted', 'Vi har lest det.'],
    ['looking', 'Vi leter nå.'],
    ['found', 'Vi har funnet noe.'],
  ])('«%s» reaches her by a letter that says nothing of it', async (answer, words) => {
    const { herself, visitor, profileId, email, person } = await aPersonAndHerSpecialist();
    const searchId = await aSearch(app.services, person, { what });
    const form = { intent: 'answer-search', searchId, answer, reason: 'Vi spør på mandag.' };
    expect((await visitor.post(`/profiles/${profileId}`, form)).status).toBe(303);
    const page = await (await herself.get('/me/searches')).text();
    expect(page).toContain(words);
    expect(page).toContain('Vi spør på mandag.');
    const [letter] = await lettersTo(app.services, email);
    expect(letter?.subject).toBe('Det er noe nytt på siden din');
    expect(`${letter?.text} ${letter?.html}`).not.toMatch(/KANARI|mandag/);
    expect(letter?.link).toContain('/p/');
  });

  it('«cannot» needs a reason she can read', async () => {
    const { herself, visitor, profileId, person } = await aPersonAndHerSpecialist();
    const searchId = await aSearch(app.services, person, { what });
    const form = { intent: 'answer-search', searchId, answer: 'cannot' };
    const refused = await visitor.post(`/profiles/${profileId}`, form);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv til jobbsøkeren hvorfor dere ikke får det til');
    const reason = 'KANARI-grunn: Det er for langt unna.';
    expect((await visitor.post(`/profiles/${profileId}`, { ...form, reason })).status).toBe(303);
    expect(await (await herself.get('/me/searches')).text()).toContain(reason);
    const [row] = await rowsOf(profileId);
    expect(Buffer.from(row!.reason!).toString('latin1')).not.toContain('KANARI');
  });

  it('is for her own specialist, once each, and never back', async () => {
    const { visitor, profileId, person } = await aPersonAndHerSpecialist();
    const searchId = await aSearch(app.services, person, { what });
    const colleague = await visitorAs(app, (await aSpecialist(app.services)).id);
    const answer = (value: string) => ({ intent: 'answer-search', searchId, answer: value });
    const page = `/profiles/${profileId}`;
    expect((await colleague.post(page, answer('found'))).status).toBe(404);
    const twice = await Promise.all([1, 2].map(() => visitor.post(page, answer('looking'))));
    expect(twice.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await visitor.post(page, answer('noted'))).status).toBe(409);
    expect((await visitor.post(page, answer('found'))).status).toBe(303);
  });
});

describe('to begin from what she asks for', () => {
  it('leads to the needs that fit, and to a question to colleagues in ordinary words of work', async () => {
    const { visitor, profileId, person } = await aPersonAndHerSpecialist();
    await aSearch(app.services, person, { what, company: 'Kanaribakeriet' });
    const html = await (await visitor.get(`/profiles/${profileId}`)).text();
    expect(html).toContain(`/profiles/${profileId}/matches`);
    const links = [...html.matchAll(/href="(\/colleagues[^"]*)"/g)].map(([, href]) => href ?? '');
    const about = links.filter((href) => href.includes('about='));
    expect(about.length).toBeGreaterThan(0);
    expect(about.join()).not.toMatch(/kanari/i);
    const question = await (await visitor.get(about[0] ?? '')).text();
    expect(question).toMatch(/value="har arbeid av dette slaget: [^"]+"/);
    expect(question).not.toMatch(/kanari/i);
  });

  it('takes nothing into the question but the name of a known kind of work', async () => {
    const { visitor } = await aPersonAndHerSpecialist();
    const html = await (await visitor.get('/colleagues?about=KANARI')).text();
    expect(html).not.toMatch(/value="[^"]*KANARI/);
    expect(html).not.toContain('har arbeid av dette slaget');
  });

  it('lets no identity number or address of a person into a question everyone reads', async () => {
    const { visitor } = await aPersonAndHerSpecialist();
    const formId = await formIdOn(await visitor.get('/colleagues'));
    const text = 'passer for kari.nord@example.test';
    const refused = await visitor.post('/colleagues', { intent: 'ask', formId, text });
    expect(refused.status).toBe(422);
    expect(await (await visitor.get('/desk')).text()).not.toContain('kari.nord');
  });
});
