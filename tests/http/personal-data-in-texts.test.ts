import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs, proposalMessages, rateLimits } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { anAgreementInForce } from '../support/fixtures/agreement-in-force';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { aShownProposal } from '../support/fixtures/shown-proposal';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';
import { syntheticIdentity } from '../unit/privacy/sentences/synthetic-numbers';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const identityNumber = syntheticIdentity('018180');
const warning = 'Dette kan peke på en person';

/** The value of the tick a page asks for; undefined when it asks for none. */
function tickOn(page: string): string | undefined {
  return /name="isWanted" value="([^"]*)"/.exec(page)?.[1];
}

async function aManager() {
  const company = await aCompany(app.services);
  const user = await anEmployer(app.services, company.id);
  return { company, visitor: await visitorAs(app, user.id) };
}

function aTitle(title: string, intent = 'next') {
  const needId = app.services.newId();
  const send = (visitor: Visitor, more: Record<string, string> = {}) =>
    visitor.post('/company/needs/new', {
      ...{ intent, needId, taskId: app.services.newId(), title, hours: '3-5' },
      ...more,
    });
  return { needId, send };
}

async function titleOf(needId: string) {
  const { read } = app.services.store;
  return (await read.select().from(needs).where(eq(needs.id, needId)))[0]?.title;
}

describe('A posting', () => {
  test.each(['next', 'leave', 'keep'])(
    'with an identity number is refused with the text kept, sent by «%s»',
    async (intent) => {
      const { visitor } = await aManager();
      const { needId, send } = aTitle(`Vaske for ${identityNumber}`, intent);
      const response = await send(visitor);
      expect(response.status).toBe(422);
      const page = await response.text();
      expect(page).toContain(`value="Vaske for ${identityNumber}"`);
      expect(page).toContain('ser ut som et fødselsnummer');
      expect(page).toContain('Ta det bort og send en gang til.');
      expect(tickOn(page)).toBeUndefined();
      expect(await titleOf(needId)).toBeUndefined();
    },
  );

  test('with a name is asked about, and passes after the tick', async () => {
    const { visitor } = await aManager();
    const { needId, send } = aTitle('Vaske brett for Kari Nordmann');
    const asked = await send(visitor);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain(warning);
    expect(page).toContain('«Kari Nordmann»');
    expect(page).toContain('value="Vaske brett for Kari Nordmann"');
    expect(await titleOf(needId)).toBeUndefined();

    expect((await send(visitor, { isWanted: tickOn(page) ?? '' })).status).toBe(303);
    expect(await titleOf(needId)).toBe('Vaske brett for Kari Nordmann');
  });

  test('is asked about again when other words come in after the tick', async () => {
    const { visitor } = await aManager();
    const tick = tickOn(await (await aTitle('Hjelpe Kari').send(visitor)).text()) ?? '';
    expect(tick).toBe('kari');
    const again = await aTitle('Hjelpe Ola').send(visitor, { isWanted: tick });
    expect(again.status).toBe(422);
    expect((await aTitle('Hjelpe Kari').send(visitor, { isWanted: tick })).status).toBe(303);
  });

  test('is kept while it is written, before anything is asked about a name', async () => {
    const { visitor } = await aManager();
    const { needId, send } = aTitle('Hjelpe Kari', 'keep');
    expect((await send(visitor)).status).toBe(303);
    expect(await titleOf(needId)).toBe('Hjelpe Kari');
  });

  test('is told of all that must go, and of what is asked about, at once', async () => {
    const { visitor } = await aManager();
    const title = `Nina Haug har ADHD, ring 912 34 567 eller ${identityNumber}`;
    const page = await (await aTitle(title).send(visitor)).text();
    for (const what of ['ord om helse', 'et telefonnummer', 'et fødselsnummer', 'et navn']) {
      expect(page).toContain(`ser ut som ${what}.`);
    }
    expect(tickOn(page)).toBe('nina haug|adhd');
  });

  test('of ordinary work is asked about nothing', async () => {
    const { visitor } = await aManager();
    const { send } = aTitle('Rydde lager på Coop Extra, løfte 15 kg, ring etter klokka 14');
    expect((await send(visitor)).status).toBe(303);
  });
});

describe('Between employer and specialist', () => {
  async function aConversation(state: 'shown' | 'question') {
    const { company, visitor: employer } = await aManager();
    const fixture = await aShownProposal(app.services, { state }, { company });
    const specialist = await visitorAs(app, fixture.specialist.id);
    return { ...fixture, employer, visitor: specialist };
  }
  async function messagesOf(proposalId: string) {
    const { read } = app.services.store;
    const { proposalId: column } = proposalMessages;
    return read.select().from(proposalMessages).where(eq(column, proposalId));
  }

  test.each([
    ['Ring meg på 912 34 567', 'et telefonnummer', false],
    ['Er det Kari?', 'et navn', true],
  ])('the question «%s» does not go through as it is', async (question, what, isAsked) => {
    const { proposal, employer } = await aConversation('shown');
    const path = `/company/proposals/${proposal.id}`;
    const response = await employer.post(path, { intent: 'question', question });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(`ser ut som ${what}`);
    expect(page).toContain(question);
    expect(await messagesOf(proposal.id)).toEqual([]);
    expect(tickOn(page) !== undefined).toBe(isAsked);
  });

  test.each([
    ['Skriv til ola(at)example.test', 'en e-postadresse'],
    ['Hun har astma, men jobber godt', 'ord om helse'],
  ])('the answer «%s» is refused', async (text, what) => {
    const { proposal, visitor } = await aConversation('question');
    const response = await visitor.post(`/proposals/${proposal.id}`, { intent: 'answer', text });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page).toContain(`ser ut som ${what}`);
    expect(page).toContain(text);
    expect(tickOn(page)).toBeUndefined();
  });

  test('an answer with a name passes after the tick', async () => {
    const { proposal, visitor } = await aConversation('question');
    const answer = { intent: 'answer', text: 'Spør etter Ingrid Vik hos oss.' };
    const path = `/proposals/${proposal.id}`;
    const page = await (await visitor.post(path, answer)).text();
    expect(page).toContain(warning);
    const isWanted = tickOn(page) ?? '';
    expect((await visitor.post(path, { ...answer, isWanted })).status).toBe(303);
    expect(await messagesOf(proposal.id)).toHaveLength(1);
  });
});

describe('What a specialist completes', () => {
  test('of a task is looked over in every text, also in rows', async () => {
    const { company } = await aManager();
    const { need, tasks } = await aNeed(app.services, company.id, { need: { state: 'submitted' } });
    const visitor = await visitorAs(app, (await aSpecialist(app.services)).id);
    const path = `/needs/${need.id}/complete?task=${tasks[0]?.id ?? ''}`;
    const send = (fields: Record<string, string>) =>
      visitor.post(path, { intent: 'save', ...fields });
    const texts = { languageReason: 'Ola leser lista', 'requires[0].name': 'ring 912 34 567' };
    for (const [name, text] of Object.entries(texts)) {
      const response = await send({ [name]: text });
      expect([name, response.status]).toEqual([name, 422]);
      expect(await response.text()).toContain(text);
    }
    expect((await send({ languageReason: 'Lista leses høyt' })).status).toBe(303);
  });

  test('of the matching layer is only asked about, whatever it is', async () => {
    const specialist = await aSpecialist(app.services);
    const { profile } = await aProfile(app.services, specialist.id);
    const visitor = await visitorAs(app, specialist.id);
    const path = `/profiles/${profile.id}/edit?block=wish`;
    const block = { intent: 'save', wish: 'Lager, ring 912 34 567', dream: 'Bli frisk av angst' };
    const asked = await visitor.post(path, block);
    expect(asked.status).toBe(422);
    const page = await asked.text();
    expect(page).toContain('«912 34 567»');
    expect(page).toContain('«angst»');
    expect((await visitor.post(path, { ...block, isWanted: tickOn(page) ?? '' })).status).toBe(303);
  });
});

describe('What colleagues answer each other', () => {
  test('is refused with an identity number, with the words at the question they belong to', async () => {
    const specialist = await aSpecialist(app.services);
    const company = await aCompany(app.services);
    const visitor = await visitorAs(app, specialist.id);
    const formId = async () => formIdOn(await visitor.get('/colleagues'));
    const ask = { intent: 'ask', text: 'Hvem kjenner et verksted?' };
    expect((await visitor.post('/colleagues', { ...ask, formId: await formId() })).status).toBe(
      303,
    );
    const asked = await (await visitor.get('/colleagues')).text();
    const questionId = /name="questionId" value="(\w+)"/.exec(asked)?.[1] ?? '';
    const reply = { intent: 'answer', questionId, companyId: company.id };
    const answer = async (note: string) =>
      visitor.post('/colleagues', { ...reply, note, formId: await formId() });
    const refused = await answer(`Spør om ${identityNumber}`);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`href="#note-${questionId}"`);
    const doubted = await answer('Spør etter Kari der');
    expect(doubted.status).toBe(422);
    const page = await doubted.text();
    expect(page).toContain('href="#isWanted"');
    expect(tickOn(page)).toBe('kari');
    expect((await answer('De har hatt folk fra oss før.')).status).toBe(303);
  });
});

describe('A text that is being written', () => {
  test('is looked over wherever it will be when it is sent', async () => {
    const { services } = app;
    const { specialist, person, company, employer, agreementId } =
      await anAgreementInForce(services);
    const visitor = await visitorAs(app, specialist.id);
    const jobs = `/profiles/${person.profile.id}/jobs`;
    const formId = services.newId();
    const job = await visitor.post(jobs, { intent: 'start', formId, companyId: company.id });
    expect(job.status).toBe(303);
    const administrator = await visitorAs(app, (await anAdministrator(services)).id);
    const boss = await visitorAs(app, employer.id);
    for (const [who, path, field, rule] of [
      [visitor, '/colleagues', 'text', 'work'],
      [visitor, `${jobs}/${formId}`, 'title', 'work'],
      [administrator, '/admin/weights', 'reason', 'work'],
      [boss, `/company/agreements/${agreementId}`, 'words', 'aboutPerson'],
    ] as const) {
      const html = await (await who.get(path)).text();
      const [control = ''] =
        new RegExp(`<(input|textarea)[^>]* name="${field}"[^>]*>`).exec(html) ?? [];
      expect([path, control]).toEqual([path, expect.stringContaining(`data-look-over="${rule}"`)]);
      expect(html).toContain('src="/texts.js"');
    }
  });

  const look = (visitor: Visitor, text: string, rule = 'work') =>
    visitor.post('/texts', { intent: 'look-over', rule, text });
  const personal = 'Nina Haug har ADHD, ring 912 34 567';

  test.each([
    ['work', ['ADHD', '912 34 567']],
    ['place', ['ADHD', '912 34 567']],
    ['aboutPerson', ['ADHD', '912 34 567']],
  ])('is looked over by the rule «%s», but for names', async (rule, found) => {
    const { visitor } = await aManager();
    const sentences = (await (await look(visitor, personal, rule)).json()) as string[];
    expect(sentences.map((sentence) => /^«(.*?)»/.exec(sentence)?.[1])).toEqual(found);
  });

  test('is nowhere in the database afterwards', async () => {
    const { visitor } = await aManager();
    expect((await look(visitor, 'Zebraflekk har ADHD')).status).toBe(200);
    expect(await (await look(visitor, '')).json()).toEqual([]);
    const { folder } = app.services;
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file)).includes('Zebraflekk')).toBe(false);
    }
  });

  test('has a limit, as a rule has a name and an intent', async () => {
    const { visitor } = await aManager();
    expect((await look(visitor, 'å'.repeat(5001))).status).toBe(422);
    expect((await look(visitor, personal, 'constructor')).status).toBe(422);
    expect((await visitor.post('/texts', { intent: 'keep', text: personal })).status).toBe(400);
  });

  test('is not looked over more often than anyone can write', async () => {
    const company = await aCompany(app.services);
    const user = await anEmployer(app.services, company.id);
    const visitor = await visitorAs(app, user.id);
    await look(visitor, personal);
    await app.services.store.transaction(async (tx) => {
      const isHers = eq(rateLimits.key, `texts:${user.id}`);
      await tx.update(rateLimits).set({ count: 900 }).where(isHers);
    });
    const tooMany = await look(visitor, personal);
    expect(tooMany.status).toBe(429);
    expect(Number(tooMany.headers.get('Retry-After'))).toBeGreaterThan(0);
  });
});
