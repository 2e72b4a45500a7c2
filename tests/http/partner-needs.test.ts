import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNeedsOfCompany } from '~/db/repositories/needs';
import { listOpenQuestions } from '~/db/repositories/colleague-questions';
import { listTasks } from '~/db/repositories/tasks';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let mine: Visitor;
let hers: Visitor;
let colleagueEmail: string;

beforeAll(async () => {
  app = await startTestApp();
  const me = await aSpecialist(app.services, { name: 'Ingrid Vik' });
  const colleague = await aSpecialist(app.services, { name: 'Jonas Berg' });
  colleagueEmail = colleague.email;
  mine = await visitorAs(app, me.id);
  hers = await visitorAs(app, colleague.id);
});
afterAll(() => app.close());

describe('A need told on the phone', () => {
  const told = {
    intent: 'save',
    'tasks[0].title': 'Vaske brett',
    'tasks[0].hours': '3-5',
    'tasks[2].title': 'Rydde lager',
    municipality: 'Moss',
    contactName: 'Kari Solheim',
  };

  it('is written down once, sent in, taken by the writer, and read by the company', async () => {
    const company = await aCompany(app.services, { name: 'Bakeriet på hjørnet' });
    const employer = await anEmployer(app.services, company.id);
    const path = `/companies/${company.id}/need`;
    const formId = await formIdOn(await mine.get(path));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => mine.post(path, { ...told, formId })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    const { read } = app.services.store;
    const [need, ...more] = await listNeedsOfCompany(read, company.id);
    expect(more).toEqual([]);
    expect(need).toMatchObject({ id: formId, state: 'submitted', contactName: 'Kari Solheim' });
    expect(need?.resolved).not.toBeNull();
    const tasks = await listTasks(read, formId);
    expect(tasks.map(({ title }) => title)).toEqual(['Vaske brett', 'Rydde lager']);
    expect(tasks[0]?.details).toMatchObject({ hoursPerWeek: 4 });
    const page = await (await hers.get(`/needs/${formId}`)).text();
    expect(page).toContain('Skrevet ned av Ingrid Vik');
    expect(page).toContain('Ingrid Vik fyller ut');
    const [letter, ...others] = await lettersTo(app.services, employer.email);
    expect(others).toEqual([]);
    const sight = await (
      await visitorAs(app, employer.id)
    ).get(new URL(letter?.link ?? '').pathname);
    expect(await sight.text()).toContain('Vaske brett');
  });

  it('names what is missing and keeps what was typed', async () => {
    const company = await aCompany(app.services);
    const path = `/companies/${company.id}/need`;
    const formId = await formIdOn(await mine.get(path));
    const page = await mine.post(path, { intent: 'save', formId, municipality: 'Rygge' });
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('Skriv hvem vi kan spørre');
    expect(html).toContain('value="Rygge"');
    const noTask = await mine.post(path, {
      ...told,
      formId,
      'tasks[0].title': ' ',
      'tasks[2].title': '',
    });
    expect(await noTask.text()).toContain('Skriv minst én oppgave');
    expect(await listNeedsOfCompany(app.services.store.read, company.id)).toEqual([]);
  });

  it('is not taken from a company that is stopped', async () => {
    const company = await aCompany(app.services, { status: 'stopped', statusReason: 'Sagt' });
    const path = `/companies/${company.id}/need`;
    const formId = await formIdOn(await mine.get(path));
    await mine.post(path, { ...told, formId });
    expect(await listNeedsOfCompany(app.services.store.read, company.id)).toEqual([]);
  });
});

describe('The week’s needs', () => {
  it('go to one of two who take one at once; she can give it back, the other cannot', async () => {
    const company = await aCompany(app.services, { name: 'Ukebedriften' });
    const { need } = await aNeed(app.services, company.id, { need: { state: 'submitted' } });
    const claim = { intent: 'claim', needId: need.id };
    const answers = await Promise.all([mine, hers].map((who) => who.post('/needs/week', claim)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const [winner, loser] = answers[0]?.status === 303 ? [mine, hers] : [hers, mine];
    const name = winner === mine ? 'Ingrid Vik' : 'Jonas Berg';
    expect(await answers.find(({ status }) => status === 409)?.text()).toContain(
      `${name} tok behovet før deg`,
    );
    expect(await (await loser.get('/needs')).text()).toContain(`${name} fyller ut`);
    const release = { intent: 'release', needId: need.id };
    expect((await loser.post('/needs/week', release)).status).toBe(409);
    expect((await winner.post('/needs/week', release)).status).toBe(303);
    expect((await loser.post('/needs/week', claim)).status).toBe(303);
  });

  it('cannot be taken while they are drafts, closed or missing', async () => {
    const company = await aCompany(app.services);
    const draft = await aNeed(app.services, company.id, { need: { state: 'draft' } });
    const closed = await aNeed(app.services, company.id, { need: { state: 'closed' } });
    for (const needId of [draft.need.id, closed.need.id, 'missing']) {
      expect((await mine.post('/needs/week', { intent: 'claim', needId })).status).toBe(404);
    }
  });
});

describe('A question to colleagues', () => {
  it('is asked once, answered with a company, told to who asked, and closed by her', async () => {
    const company = await aCompany(app.services, { name: 'Hagesenteret' });
    const formId = await formIdOn(await hers.get('/colleagues'));
    const ask = { intent: 'ask', formId, text: 'er god på rolige oppgaver ute' };
    await Promise.all([1, 2, 3].map(() => hers.post('/colleagues', ask)));
    expect(await listOpenQuestions(app.services.store.read)).toHaveLength(1);
    expect(await (await mine.get('/desk')).text()).toContain('er god på rolige oppgaver ute');

    const answerId = await formIdOn(await mine.get('/colleagues'));
    const answer = { intent: 'answer', formId: answerId, questionId: formId };
    expect((await mine.post('/colleagues', answer)).status).toBe(422);
    expect((await mine.post('/colleagues', { ...answer, companyId: 'none' })).status).toBe(422);
    const whole = { ...answer, companyId: company.id, note: 'Stort uteområde' };
    await Promise.all([1, 2, 3].map(() => mine.post('/colleagues', whole)));
    const letters = await lettersTo(app.services, colleagueEmail);
    expect(letters.map(({ subject }) => subject)).toEqual(['Ingrid Vik tenker på Hagesenteret']);
    expect(await (await hers.get('/colleagues')).text()).toContain('Stort uteområde');

    const close = { intent: 'close', questionId: formId };
    await mine.post('/colleagues', close);
    expect(await listOpenQuestions(app.services.store.read)).toHaveLength(1);
    await hers.post('/colleagues', close);
    expect(await listOpenQuestions(app.services.store.read)).toEqual([]);
    const late = await mine.post('/colleagues', {
      ...whole,
      formId: await formIdOn(await mine.get('/colleagues')),
    });
    expect(late.status).toBe(409);
  });
});
