import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOwnProfiles } from '~/db/repositories/profiles';
import { auditDetails, auditEvents, localTerms, rateLimits, tasks } from '~/db/schema/index';
import { startTestApp, type TestApp } from '~/tests/support/app';
import { aCompany } from '~/tests/support/fixtures/company';
import { aNeed } from '~/tests/support/fixtures/need';
import { aPersonLink } from '~/tests/support/fixtures/person-link';
import { aProfile } from '~/tests/support/fixtures/profile';
import { anEmployer, aSpecialist } from '~/tests/support/fixtures/user';
import { visitorAs, visitorTo } from '~/tests/support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function aSpecialistWithPerson() {
  const specialist = await aSpecialist(app.services);
  const person = await aProfile(app.services, specialist.id);
  const layerNow = async () => {
    const { store, keyRing } = app.services;
    const [own] = await listOwnProfiles(store.read, keyRing, specialist.id);
    return own!.layer;
  };
  const edit = `/profiles/${person.profile.id}/edit?block=tasks`;
  return { ...person, layerNow, edit, visitor: await visitorAs(app, specialist.id) };
}

/** An invented word no vocabulary has. */
const unknown = 'snurrebassing';
/** Without the marks React leaves between texts, and with line breaks as one writes them. */
const readable = (html: string) => html.replaceAll('<!-- -->', '').replaceAll('\r\n', '\n');
const row = (part: string, index = 0) => `words.mastered[${index}].${part}`;

describe('what is understood of words', () => {
  test('is shown after «Vis hva vi forstår», and everything typed is kept', async () => {
    const { visitor, edit, layerNow, layer } = await aSpecialistWithPerson();
    const response = await visitor.post(edit, {
      intent: 'show-words',
      mastered: `vaske opp\r\n${unknown}`,
      wanted: 'Pakke brød',
      'note.choice': 'together',
    });
    expect(response.status).toBe(200);
    const page = readable(await response.text());
    expect(page).toContain(`vaske opp\n${unknown}</textarea>`);
    expect(page).toContain('Pakke brød</textarea>');
    expect(page).toMatch(/«vaske opp»[\s\S]*?Forstått som/);
    expect(page).toMatch(/«snurrebassing»[\s\S]*?Ikke brukt/);
    expect(page).toMatch(/value="together"[^>]*selected|selected=""[^>]*value="together"/);
    expect((await layerNow()).facts).toEqual(layer.facts);
  });

  test('is answered with the same rows while it is typed', async () => {
    const { visitor } = await aSpecialistWithPerson();
    const question = { intent: 'understand', field: 'mastered', text: `vaske opp\n${unknown}` };
    const response = await visitor.post('/words', question);
    expect(response.status).toBe(200);
    const rows = await response.text();
    expect(rows).toContain('1 forstått, 1 ikke brukt');
    expect(rows).toContain('name="words.mastered[0].concept"');
  });

  test('is told to employers too, to nobody else, and never with words in an address', async () => {
    const company = await aCompany(app.services);
    const employer = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    const question = { intent: 'understand', field: 'title', text: 'vaske opp' };
    expect((await employer.post('/words', question)).status).toBe(200);
    expect((await visitorTo(app).post('/words', question)).status).toBe(401);
    for (const address of ['/words', '/words?field=title&text=vaske', '/texts', '/drafts']) {
      expect((await employer.get(address)).status).toBe(405);
    }
  });

  test.each([
    ['too long', { field: 'mastered', text: 'x'.repeat(2001) }, 422],
    ['of a field that is not there', { field: 'dream', text: 'vaske' }, 422],
  ])('is not told of a question %s', async (_what, question, status) => {
    const { visitor } = await aSpecialistWithPerson();
    const response = await visitor.post('/words', { intent: 'understand', ...question });
    expect(response.status).toBe(status);
  });

  test('is told so many times in a quarter of an hour, and then not', async () => {
    const { visitor, profile } = await aSpecialistWithPerson();
    const asked = { key: `words:${profile.specialistId}`, count: 899 };
    const window = { ...asked, windowStartAt: app.services.clock.now().toISOString() };
    await app.services.store.transaction(async (tx) => tx.insert(rateLimits).values(window));
    const question = { intent: 'understand', field: 'title', text: 'vaske' };
    expect((await visitor.post('/words', question)).status).toBe(200);
    const refused = await visitor.post('/words', question);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  });
});

describe('a correction', () => {
  test('is kept in the sealed layer, decides the match, and is shown again, to her too', async () => {
    const { visitor, edit, layerNow, profile } = await aSpecialistWithPerson();
    const concept = await conceptOf('vaske opp');
    const response = await visitor.post(edit, {
      intent: 'save',
      mastered: unknown,
      [row('text')]: unknown,
      [row('concept')]: concept,
    });
    expect(response.status).toBe(303);
    const layer = await layerNow();
    expect(layer.decisions).toEqual([{ text: unknown, concepts: [concept] }]);
    expect(layer.resolved.mastered?.[0]?.concepts.map(({ id }) => id)).toEqual([concept]);
    expect(await app.services.store.read.select().from(localTerms)).toEqual([]);
    const herself = visitorTo(app, { person: await aPersonLink(app.services, profile.id) });
    expect(await (await herself.get('/me/everything')).text()).toMatch(
      /snurrebassing[\s\S]*?oppvask/,
    );
    const page = readable(await (await visitor.get(edit)).text());
    expect(page).toMatch(/«snurrebassing»[\s\S]*?Forstått som/);
  });

  test('that none is meant leaves the words as text', async () => {
    const { visitor, edit, layerNow } = await aSpecialistWithPerson();
    await visitor.post(edit, {
      intent: 'save',
      mastered: 'vaske opp',
      [row('text')]: 'vaske opp',
      [row('isNone')]: 'on',
    });
    const { resolved } = await layerNow();
    expect(resolved.mastered?.[0]?.concepts).toEqual([]);
  });

  test('goes when its words go, and outlives the saving of other blocks', async () => {
    const { visitor, edit, layerNow, profile } = await aSpecialistWithPerson();
    const said = { mastered: unknown, [row('text')]: unknown, [row('isNone')]: 'on' };
    await visitor.post(edit, { intent: 'save', ...said });
    await visitor.post(`/profiles/${profile.id}/edit?block=wish`, { intent: 'save', wish: 'Hage' });
    expect((await layerNow()).decisions).toHaveLength(1);
    await visitor.post(edit, { intent: 'save', mastered: 'Noe annet' });
    expect((await layerNow()).decisions).toEqual([]);
  });

  test('of ordinary words is remembered for everyone, with who and when, and without words in the log', async () => {
    const { visitor, edit, layerNow } = await aSpecialistWithPerson();
    const concept = await conceptOf('vaske opp');
    const word = 'glassefiks';
    const response = await visitor.post(edit, {
      intent: 'save',
      mastered: word,
      [row('text')]: word,
      [row('concept')]: concept,
      [row('isCommon')]: 'on',
    });
    expect(response.status).toBe(303);
    const terms = await app.services.store.read.select().from(localTerms);
    expect(terms).toMatchObject([{ text: word, concept, decidedAt: expect.any(String) }]);
    expect((await layerNow()).decisions).toEqual([]);
    const { read } = app.services.store;
    const log = JSON.stringify([
      await read.select().from(auditEvents),
      await read.select().from(auditDetails),
    ]);
    expect(log).toContain('words.remembered');
    expect(log).not.toContain(word);

    const colleague = await aSpecialistWithPerson();
    const question = { intent: 'understand', field: 'mastered', text: `hjelpe til med ${word}` };
    expect(await (await colleague.visitor.post('/words', question)).text()).toContain('1 forstått');
  });

  test.each(['hjelpe Siri', 'angst for kassa', 'ring 40 00 00 01'])(
    'of «%s» is not remembered for everyone, and nothing is saved in the open',
    async (words) => {
      const { visitor, edit, layerNow, layer } = await aSpecialistWithPerson();
      const before = await app.services.store.read.select().from(localTerms);
      const response = await visitor.post(edit, {
        intent: 'save',
        mastered: words,
        [row('text')]: words,
        [row('concept')]: await conceptOf('vaske opp'),
        [row('isCommon')]: 'on',
        isWanted: 'siri|angst|40 00 00 01',
      });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain('kan ikke huskes for alle');
      expect(await app.services.store.read.select().from(localTerms)).toEqual(before);
      expect((await layerNow()).facts).toEqual(layer.facts);
    },
  );

  test('of a task’s title is kept with the task and read when matching', async () => {
    const { visitor } = await aSpecialistWithPerson();
    const company = await aCompany(app.services);
    const posted = await aNeed(app.services, company.id);
    const [task] = posted.tasks;
    const page = `/needs/${posted.need.id}/complete?task=${task!.id}`;
    expect(readable(await (await visitor.get(page)).text())).toContain(`«${task!.title}»`);
    const response = await visitor.post(page, {
      intent: 'save',
      title: task!.title,
      'words.title[0].text': task!.title,
      'words.title[0].isNone': 'on',
    });
    expect(response.status).toBe(303);
    const kept = (await app.services.store.read.select().from(tasks)).find(
      ({ id }) => id === task!.id,
    );
    expect(kept?.details.decided).toMatchObject([{ concepts: [] }]);
  });
});

async function conceptOf(text: string): Promise<string> {
  const { wordResolver } = await import('~/app/usecases/matching/word-resolver');
  return wordResolver.resolve(text)[0]!.concept;
}
