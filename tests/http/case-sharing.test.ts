import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endOwnSharing } from '~/app/usecases/sharings/end-sharing';
import { auditDetails, caseSharings } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { anAssessment } from '../support/fixtures/analysis';
import { aCaseSharing } from '../support/fixtures/case-sharing';
import { aNeed } from '../support/fixtures/need';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile } from '../support/fixtures/profile';
import { aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const purpose = 'Nora kjenner kjøkkenene i byen';

async function everyone(profile: { isProtected?: boolean } = {}) {
  const { services } = app;
  const own = await aSpecialist(services, { name: 'Inga Egen' });
  const colleague = await aSpecialist(services, { name: 'Nora Nabo' });
  const email = `${own.id}@jobbsoker.example.test`;
  const identity = { name: 'Siri Lunde', email };
  const person = await aProfile(services, own.id, { identity, profile });
  const profileId = person.profile.id;
  return {
    ...{ own, colleague, person, profileId, email },
    specialist: await visitorAs(app, own.id),
    reader: await visitorAs(app, colleague.id),
    herself: visitorTo(app, { person: await aPersonLink(services, profileId) }),
  };
}

type Everyone = Awaited<ReturnType<typeof everyone>>;

async function ask({ specialist, profileId, colleague }: Everyone, given = {}) {
  const page = `/profiles/${profileId}/share`;
  const formId = await formIdOn(await specialist.get(page));
  const form = { intent: 'ask', formId, colleagueId: colleague.id, purpose };
  const sent = { ...form, untilOn: '2027-01-15', ...given };
  return { send: () => specialist.post(page, sent), formId };
}

describe('a colleague who may read', () => {
  it('is asked about once, read by nobody before her yes, and by nobody after she ends it', async () => {
    const all = await everyone();
    const { specialist, reader, herself, profileId, person, email, colleague } = all;
    const { send, formId } = await ask(all);
    const sent = await Promise.all([send(), send()]);
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);

    const letters = await lettersTo(app.services, email);
    expect(letters.map(({ subject }) => subject)).toEqual(['Vi har et spørsmål til deg']);
    expect(JSON.stringify(letters)).not.toMatch(/Nora|kjøkken|Fjord/);
    const path = `/cases/${formId}`;
    expect((await reader.get(path)).status).toBe(404);
    expect(await (await reader.get('/profiles')).text()).not.toContain(person.profile.code);

    expect(await (await herself.get('/me')).text()).toContain('Kan Nora Nabo lese om deg?');
    const question = await (await herself.get('/me/sharings')).text();
    for (const said of ['Inga Egen spør', purpose, '15. januar 2027', 'Da endres ingenting']) {
      expect(question).toContain(said);
    }
    await herself.post('/me/sharings', { intent: 'yes', sharingId: formId });
    const told = await lettersTo(app.services, colleague.email);
    expect(told.map(({ subject }) => subject)).toEqual(['Inga Egen deler en sak med deg']);
    expect(told[0]?.link).toContain(path);
    expect(JSON.stringify(told)).not.toMatch(/Siri|Fjord|bakeri/);

    const list = await (await reader.get('/profiles')).text();
    expect(list).toContain('Delt med meg');
    expect(list).toContain(person.profile.code);
    expect(await (await reader.get('/desk')).text()).toContain(person.profile.code);
    const shared = await (await reader.get(path)).text();
    expect(shared).toContain('Jobbe på bakeri eller kjøkken');
    expect(shared).not.toMatch(/Siri|jobbsoker\.example|40 00 00 01/);
    expect(shared).not.toContain('name="sharingId"');
    for (const closed of ['', '/identity', '/matches', '/own', '/edit']) {
      expect((await specialist.get(`/profiles/${profileId}${closed}`)).status, closed).toBe(200);
      expect((await reader.get(`/profiles/${profileId}${closed}`)).status).toBe(404);
    }
    for (const tail of ['', '/matches', '/needs/any']) {
      expect((await reader.post(`${path}${tail}`, { intent: 'end' })).status).toBe(405);
    }

    const hers = await (await herself.get('/me/sharings')).text();
    expect(hers).toContain('23. november 2026 kl. 09.00: det du vil og kan');
    const everything = await (await herself.get('/me/everything')).text();
    expect(everything).toContain('Nora Nabo leste');
    const monday = 'mandag 23. november 2026';
    expect(everything).toContain(`Vi spurte deg ${monday}. · Du sa ja ${monday}.`);
    await herself.post('/me/sharings', { intent: 'end', sharingId: formId });
    expect((await reader.get(path)).status).toBe(404);
    expect((await reader.get(`${path}/matches`)).status).toBe(404);
    expect(await (await herself.get('/me/sharings')).text()).toContain('Ingen kan lese lenger.');
    expect(await (await specialist.get(`/profiles/${profileId}`)).text()).toContain(
      'Nora Nabo: avsluttet',
    );
    // Told of a case nobody may read: the letter that had not left is taken back.
    expect(await lettersTo(app.services, colleague.email)).toEqual([]);
  });

  it('reads a match with her answers, and neither notes nor what is done next', async () => {
    const { services } = app;
    const all = await everyone();
    const { own: specialist, colleague, person, reader } = all;
    const asked = await anAskedProposal(services, {}, { specialist, person });
    await anAssessment(services, asked, 'Kanarifugl');
    const fresh = await aNeed(services, asked.company.id);
    const id = await aCaseSharing(services, person, colleague.id, 'in-force');
    const list = await (await reader.get(`/cases/${id}/matches`)).text();
    const onlyForHer = {
      Kanarifugl: asked.need,
      'følgene for egen økonomi': asked.need,
      'Gå til forslaget': asked.need,
      'name="supportLevel"': fresh,
    };
    for (const [said, { need }] of Object.entries(onlyForHer)) {
      const own = `/needs/${need.id}/matches/${person.profile.id}`;
      expect(await (await all.specialist.get(own)).text()).toContain(said);
      expect(list).toContain(`/cases/${id}/needs/${need.id}`);
      const match = await (await reader.get(`/cases/${id}/needs/${need.id}`)).text();
      expect(match).toContain('Kravlista med jobbsøkerens egne svar');
      expect(match).toContain('De ti spørsmålene');
      expect(match).not.toContain(said);
      expect(match).not.toContain('Siri');
    }
    expect((await reader.get(`/cases/${id}/needs/none`)).status).toBe(404);
  });

  it('finds nothing when the person is protected, and nobody can be asked', async () => {
    const all = await everyone({ isProtected: true });
    const { specialist, reader, person, profileId, colleague } = all;
    expect((await specialist.get(`/profiles/${profileId}/share`)).status).toBe(404);
    const form = { intent: 'ask', formId: 'a'.repeat(24), colleagueId: colleague.id, purpose };
    const forced = { ...form, untilOn: '2027-01-15' };
    expect((await specialist.post(`/profiles/${profileId}/share`, forced)).status).toBe(404);
    const id = await aCaseSharing(app.services, person, colleague.id, 'in-force');
    expect((await reader.get(`/cases/${id}`)).status).toBe(404);
  });

  it('may be reading while it ends: the page is whole or not found', async () => {
    const all = await everyone();
    const id = await aCaseSharing(app.services, all.person, all.colleague.id, 'in-force');
    const own = { profileId: all.profileId, sharingId: id };
    expect((await all.reader.get(`/cases/${id}`)).status).toBe(200);
    const answers = await Promise.all([
      all.reader.get(`/cases/${id}`),
      endOwnSharing(app.services, own),
      all.reader.get(`/cases/${id}`),
    ]);
    const pages = answers.filter((answer) => answer instanceof Response);
    for (const { status } of pages) expect([200, 404]).toContain(status);
    expect((await all.reader.get(`/cases/${id}`)).status).toBe(404);
  });

  it('is ended by her specialist, and by no other', async () => {
    const all = await everyone();
    const id = await aCaseSharing(app.services, all.person, all.colleague.id, 'in-force');
    const end = { intent: 'end-sharing', sharingId: id };
    expect((await all.reader.post(`/profiles/${all.profileId}`, end)).status).toBe(404);
    expect((await all.reader.get(`/cases/${id}`)).status).toBe(200);
    expect((await all.specialist.post(`/profiles/${all.profileId}`, end)).status).toBe(303);
    expect((await all.reader.get(`/cases/${id}`)).status).toBe(404);
  });
});

describe('the question', () => {
  it.each([
    ['2026-11-24', 303],
    ['2027-02-15', 303],
    ['2026-11-23', 422],
    ['2027-02-16', 422],
    ['2027-02-30', 422],
    ['', 422],
  ])('about a last day of %s answers %i', async (untilOn, status) => {
    const { send } = await ask(await everyone(), { untilOn });
    const answer = await send();
    expect(answer.status).toBe(status);
    const isMended = (await answer.text()).includes('Velg en dag fra i morgen');
    expect(isMended).toBe(status === 422);
  });

  it.each([
    [{ purpose: 'kort' }, 'Skriv hvorfor, 10 til 300 tegn'],
    [{ purpose: 'Siri trives med å pakke brød' }, 'Ta bort navnet eller kontakten'],
    [{ colleagueId: '' }, 'Velg en kollega i lista'],
    [{ colleagueId: 'nobody' }, 'Velg en kollega i lista'],
  ])('with %o says what to mend', async (given, words) => {
    const { send } = await ask(await everyone(), given);
    const answer = await send();
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(words);
  });

  it.each(['Nora Nabo og Inga Egen kjenner kjøkkenene i byen', 'Spør Noras kontakter, sier Inga'])(
    'may name the colleague and her specialist: «%s»',
    async (said) => {
      const { send } = await ask(await everyone(), { purpose: said });
      expect((await send()).status).toBe(303);
    },
  );

  it('asks once about the name of anybody else', async () => {
    const all = await everyone();
    const said = { purpose: 'Nora Hansen kjenner kjøkkenene' };
    const { send } = await ask(all, said);
    const answer = await send();
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Nora Hansen');
    const wanted = await ask(all, { ...said, isWanted: 'nora hansen' });
    expect((await wanted.send()).status).toBe(303);
  });

  it('may name a colleague who has her first name, and not herself', async () => {
    const { services } = app;
    const all = await everyone();
    const colleague = await aSpecialist(services, { name: 'Siri Berg' });
    const named = { ...all, colleague };
    const whole = await ask(named, {
      purpose: 'Siri Lunde vil gjerne jobbe der',
      isWanted: 'siri lunde',
    });
    const refused = await whole.send();
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Ta bort navnet eller kontakten');
    const { send } = await ask(named, { purpose: 'Siri Berg kjenner kjøkkenene' });
    expect((await send()).status).toBe(303);
  });

  it.each([
    ['yes', 'Svaret er ja. Kollegaen kan lese nå'],
    ['no', 'Svaret er nei.'],
  ])(
    'answered %s tells her specialist by letter, without a word about her',
    async (intent, said) => {
      const all = await everyone();
      const { send, formId } = await ask(all);
      await send();
      await all.herself.post('/me/sharings', { intent, sharingId: formId });
      await all.herself.post('/me/sharings', { intent, sharingId: formId });
      const letters = await lettersTo(app.services, all.own.email);
      expect(letters).toHaveLength(1);
      expect(letters[0]?.text).toContain(said);
      expect(letters[0]?.link).toContain(`/profiles/${all.profileId}#sharings`);
      expect(JSON.stringify(letters)).not.toMatch(/Siri|Nora|Fjord|kjøkken/);
    },
  );

  it('is put once for the same colleague while it waits, and can be taken back', async () => {
    const all = await everyone();
    const first = await ask(all);
    await first.send();
    const again = await (await ask(all)).send();
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Jobbsøkeren er spurt om denne kollegaen');
    const back = { intent: 'end-sharing', sharingId: first.formId };
    expect(await lettersTo(app.services, all.email)).toHaveLength(1);
    expect((await all.specialist.post(`/profiles/${all.profileId}`, back)).status).toBe(303);
    expect(await lettersTo(app.services, all.email)).toEqual([]);
    await all.herself.post('/me/sharings', { intent: 'yes', sharingId: first.formId });
    expect((await all.reader.get(`/cases/${first.formId}`)).status).toBe(404);
    expect((await (await ask(all)).send()).status).toBe(303);
  });

  it('is hers alone to answer', async () => {
    const all = await everyone();
    const other = await everyone();
    const { send, formId } = await ask(all);
    await send();
    const waiting = await (await all.herself.get('/me/sharings')).text();
    expect(waiting).toContain('Kan Nora Nabo lese om deg?');
    expect(waiting).toContain('name="sharingId"');
    await other.herself.post('/me/sharings', { intent: 'yes', sharingId: formId });
    expect((await all.reader.get(`/cases/${formId}`)).status).toBe(404);
    expect(await (await all.herself.get('/me/sharings')).text()).toBe(waiting);
    await all.herself.post('/me/sharings', { intent: 'no', sharingId: formId });
    await all.herself.post('/me/sharings', { intent: 'yes', sharingId: formId });
    expect((await all.reader.get(`/cases/${formId}`)).status).toBe(404);
    expect(await (await all.herself.get('/me/sharings')).text()).toContain('Du sa nei.');
  });
});

describe('an answer said in a meeting', () => {
  it('is written down by her specialist with a witness who is neither, and is her word', async () => {
    const all = await everyone();
    const { specialist, reader, herself, profileId, person } = all;
    const { send, formId } = await ask(all);
    await send();
    const page = `/sharings/${formId}`;
    expect(await (await specialist.get('/desk')).text()).toContain(
      `${person.profile.code} er spurt om en kollega kan lese`,
    );
    expect((await reader.get(page)).status).toBe(404);
    expect((await reader.post(page, { intent: 'yes', witness: 'Else Haug' })).status).toBe(404);
    for (const [witness, why] of [
      ['', 'Skriv navnet på vitnet'],
      ['inga egen', 'Vitnet må være en annen'],
      ['Nora Nabo', 'Vitnet må være en annen'],
    ] as const) {
      const refused = await specialist.post(page, { intent: 'yes', witness });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(why);
    }
    const said = await specialist.post(page, { intent: 'yes', witness: 'Kanari Vitne' });
    expect(said.headers.get('Location')).toBe(`/profiles/${profileId}#sharings`);
    expect((await reader.get(`/cases/${formId}`)).status).toBe(200);
    expect(await (await herself.get('/me/sharings')).text()).toContain('Kanari Vitne var vitne');

    const { read } = app.services.store;
    const [row] = await read.select().from(caseSharings).where(eq(caseSharings.id, formId));
    expect(row).toMatchObject({ answer: 'yes', how: 'meeting' });
    const sealed = Buffer.concat([row!.witness!, row!.purpose]).toString('latin1');
    expect(sealed).not.toMatch(/Kanari|Nora/);
    expect(JSON.stringify(await read.select().from(auditDetails))).not.toMatch(/Kanari|kjøkken/);
    expect((await specialist.post(page, { intent: 'no', witness: 'Kanari Vitne' })).status).toBe(
      404,
    );
  });
});
