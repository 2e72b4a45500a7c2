import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs, tasks } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { landedOn, startPosting } from '../support/fixtures/posting';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function anEmployersVisit() {
  const company = await aCompany(app.services);
  return visitorAs(app, (await anEmployer(app.services, company.id)).id);
}

/** An invented word no vocabulary has, and a task that is known. */
const unknown = 'Snurrebasse';
const known = 'Vaske opp';
const needIdIn = (path: string) => /\/needs\/([\w-]+)/.exec(path)?.[1] ?? '';

async function tasksOf(needId: string) {
  return app.services.store.read.select().from(tasks).where(eq(tasks.needId, needId));
}

describe('what an employer’s task is understood as', () => {
  test('stands in the list of tasks without a script, ticked where it is sure', async () => {
    const visitor = await anEmployersVisit();
    const when = await startPosting(visitor, { title: known });
    const page = await (await visitor.get(`/company/needs/${needIdIn(when)}/tasks`)).text();
    expect(page).toContain('Vi har forstått dette som:');
    expect(page).toMatch(/name="words\.title\[0\]\.concept" checked="" value="dishwashing"/);
    expect(page).toContain('finner vi raskere noen som passer');
    expect(page).not.toContain('Vanlige ord');
  });

  test('is said honestly where nothing was understood', async () => {
    const visitor = await anEmployersVisit();
    const when = await startPosting(visitor, { title: unknown });
    const page = await (await visitor.get(`/company/needs/${needIdIn(when)}/tasks`)).text();
    expect(page).toContain('Vi kjenner ikke igjen oppgaven');
    expect(page).not.toContain('[0].concept"');
  });

  test('is what she chose, kept with the task, shown again and matched on', async () => {
    const visitor = await anEmployersVisit();
    const needId = needIdIn(await startPosting(visitor, { title: 'Salt og pepper på bordene' }));
    const path = `/company/needs/${needId}/tasks`;
    const title = 'Salt og pepper på bordene';
    const chosen = {
      'words.title[0].text': title,
      'words.title[0].concept': 'making-coffee',
    };
    expect(landedOn(await visitor.post(path, { intent: 'add', ...chosen }))).toBe(`${path}/new`);
    const key = title.toLowerCase();
    const decided = [{ text: key, concepts: ['making-coffee'] }];
    const [task] = await tasksOf(needId);
    expect(task?.details.decided).toEqual(decided);
    const again = await (await visitor.get(path)).text();
    expect(again).toMatch(/checked="" value="making-coffee"/);
    const change = await (await visitor.get(`${path}/${task?.id}`)).text();
    expect(change).toMatch(/checked="" value="making-coffee"/);
  });

  test('is none of ours where she says so, and stays text', async () => {
    const visitor = await anEmployersVisit();
    const needId = needIdIn(await startPosting(visitor, { title: known }));
    const path = `/company/needs/${needId}/tasks`;
    const none = {
      'words.title[0].text': known,
      'words.title[0].concept': 'dishwashing',
      'words.title[0].isNone': 'on',
    };
    landedOn(await visitor.post(path, { intent: 'next', ...none }));
    const [task] = await tasksOf(needId);
    expect(task?.details.decided).toEqual([{ text: 'vaske opp', concepts: [] }]);
    expect(await (await visitor.get(path)).text()).toContain('Ingen av forslagene passet');
  });

  test('chosen while she writes is kept with the first screen', async () => {
    const visitor = await anEmployersVisit();
    const rows = await visitor.post('/words', {
      intent: 'understand',
      field: 'title',
      text: known,
    });
    const html = await rows.text();
    expect(html).toContain('Vi har forstått dette som:');
    expect(html).not.toContain('Vanlige ord');
    const when = await startPosting(visitor, {
      title: unknown,
      'words.title[0].text': unknown,
      'words.title[0].concept': 'dishwashing',
    });
    const [task] = await tasksOf(needIdIn(when));
    expect(task?.details.decided).toEqual([
      { text: unknown.toLowerCase(), concepts: ['dishwashing'] },
    ]);
  });
});

describe('a need a specialist writes down', () => {
  test('shows what is understood of each task, and keeps what she chose', async () => {
    const specialist = await aSpecialist(app.services);
    const company = await aCompany(app.services, { specialistId: specialist.id });
    const visitor = await visitorAs(app, specialist.id);
    const path = `/companies/${company.id}/need`;
    const told = {
      'tasks[0].title': known,
      'tasks[1].title': unknown,
      municipality: 'Moss',
      contactName: 'Kari',
      formId: app.services.newId(),
    };
    const shown = await visitor.post(path, { intent: 'show-words', ...told });
    const page = (await shown.text()).replaceAll('<!-- -->', '');
    expect(page).toContain('1 forstått, 1 ikke brukt');
    const words = { 'words.title[1].text': unknown, 'words.title[1].concept': 'dishwashing' };
    landedOn(await visitor.post(path, { intent: 'save', ...told, ...words }));
    const [need] = await app.services.store.read
      .select()
      .from(needs)
      .where(eq(needs.id, told.formId));
    const meant = need?.resolved?.tasks.map(({ title }) => title?.concepts.map(({ id }) => id));
    expect(meant).toEqual([['dishwashing'], ['dishwashing']]);
  });
});
