import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needs, tasks } from '~/db/schema/index';
import type { User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { landedOn, startPosting, walkPosting } from '../support/fixtures/posting';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: User;
let manager: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  specialist = await aSpecialist(app.services, { phone: '69 11 22 33' });
  await aSpecialist(app.services, { name: 'En annen' });
  const bakery = await aCompany(app.services, { specialistId: specialist.id });
  const kari = await anEmployer(app.services, bakery.id, { phone: '69 00 00 01' });
  manager = await visitorAs(app, kari.id);
});
afterAll(() => app.close());

const needIdIn = (path: string) => /\/needs\/([\w-]+)/.exec(path)?.[1] ?? '';

async function needAt(path: string) {
  const { read } = app.services.store;
  const [need] = await read
    .select()
    .from(needs)
    .where(eq(needs.id, needIdIn(path)));
  return need;
}

async function tasksAt(path: string) {
  const { read } = app.services.store;
  return read
    .select()
    .from(tasks)
    .where(eq(tasks.needId, needIdIn(path)));
}

describe('A draft', () => {
  test('is kept at each step and found again at the overview', async () => {
    const when = await startPosting(manager, { title: 'Fylle på disken', hours: 'unknown' });
    expect(landedOn(await manager.post(when, { intent: 'leave', movable: 'no' }))).toBe('/company');
    const overview = await (await manager.get('/company')).text();
    expect(overview).toContain('Fylle på disken');
    expect((await tasksAt(when))[0]?.details).toEqual({ movable: false, demands: undefined });
  });

  test('is kept while it is written, and stays on its screen', async () => {
    const when = await startPosting(manager);
    const kept = await manager.post(when, { intent: 'keep', times: 'sat-evening' });
    expect(landedOn(kept)).toBe(when);
    expect((await tasksAt(when))[0]?.details.times).toEqual([
      { day: 'sat', from: '16:00', to: '20:00' },
    ]);
  });

  test('keeps times the grid cannot show, says them in words, and takes new ones', async () => {
    const when = await startPosting(manager);
    const times = async () => (await tasksAt(when))[0]?.details.times;
    const night = { clock: '04–08.30', clockDays: ['mon', 'tue', 'wed'] };
    landedOn(await manager.post(when, { intent: 'next', ...night }));
    const written = await times();
    expect(written?.[0]).toEqual({ day: 'mon', from: '04:00', to: '08:30' });
    const page = await (await manager.get(when)).text();
    expect(page).toContain(
      'Nå: mandag–onsdag kl. 04.00–08.30. Kryss av bare hvis det skal endres.',
    );
    landedOn(await manager.post(when, { intent: 'keep', movable: 'no' }));
    landedOn(await manager.post(when, { intent: 'next', movable: 'no' }));
    expect(await times()).toEqual(written);
    landedOn(await manager.post(when, { intent: 'next', times: 'tue-morning' }));
    expect(await times()).toEqual([{ day: 'tue', from: '06:00', to: '09:00' }]);
  });

  test('shows again what was answered', async () => {
    const when = await startPosting(manager);
    await manager.post(when, { intent: 'keep', times: 'sat-evening', movable: 'no' });
    const page = await (await manager.get(when)).text();
    expect(page).toMatch(/checked="" value="sat-evening"/);
  });

  test('takes several tasks, names itself after them and adds their hours', async () => {
    const when = await startPosting(manager);
    const tasksPath = `/company/needs/${needIdIn(when)}/tasks`;
    const second = { title: 'Brette esker', hours: '1-2', taskId: 'second-task-of-the-need' };
    landedOn(await manager.post(`${tasksPath}/new`, { intent: 'next', ...second }));
    expect(await needAt(when)).toMatchObject({
      title: 'Vaske brett og former og brette esker',
      hoursMin: 4,
      hoursMax: 7,
    });
    landedOn(await manager.post(tasksPath, { intent: `remove:${second.taskId}` }));
    expect(await needAt(when)).toMatchObject({ title: 'Vaske brett og former', hoursMin: 3 });
  });

  test('holds at most twenty tasks', async () => {
    const when = await startPosting(manager);
    const path = `/company/needs/${needIdIn(when)}/tasks/new`;
    for (let number = 2; number <= 21; number += 1) {
      const taskId = `${needIdIn(when)}-task-${number}`;
      const { status } = await manager.post(path, { intent: 'next', taskId, title: 'Koste' });
      expect(status).toBe(number <= 20 ? 303 : 422);
    }
    expect(await tasksAt(when)).toHaveLength(20);
  });

  test('without a task, a municipality or a contact cannot be sent', async () => {
    const check = await walkPosting(manager);
    const task = (await tasksAt(check))[0]?.id ?? '';
    const tasksPath = check.replace('/check', '/tasks');
    landedOn(await manager.post(tasksPath, { intent: `remove:${task}` }));
    await manager.post(check.replace('/check', '/place'), { intent: 'leave' });
    await manager.post(check.replace('/check', '/afterwards'), { intent: 'leave' });
    const answer = await manager.post(check, { intent: 'send' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const fault of ['Legg til minst én oppgave', 'Skriv hvilken kommune', 'Skriv hvem hos']) {
      expect(page).toContain(fault);
    }
    expect(await needAt(check)).toMatchObject({ state: 'draft' });
  });

  test.each(['🧁🧁🧁', '12!', 'A'])('of a task called «%s» is asked for words', async (title) => {
    const ids = { needId: app.services.newId(), taskId: app.services.newId() };
    const sent = await manager.post('/company/needs/new', { intent: 'next', ...ids, title });
    expect(sent.status).toBe(422);
    const page = await sent.text();
    expect(page).toContain('Skriv oppgaven med ord');
    expect(page).toContain(`value="${title}"`);
    expect(page).toContain('Høyst 120 tegn.');
  });

  test('that was begun is a line after what waits, with the way on and the way out', async () => {
    const when = await startPosting(manager);
    const page = await (await manager.get('/company')).text();
    expect(page.indexOf('Begynt og ikke sendt')).toBeGreaterThan(page.indexOf('Venter på deg'));
    const drafts = page.slice(page.indexOf('class="draft-lines"'));
    const [lines = ''] = drafts.split('</ul>');
    expect(lines).toContain(needIdIn(when));
    expect(lines).toContain('Fortsett');
    expect(lines).toContain('value="discard"');
    expect(lines).not.toContain('class="card');
  });

  test('can be thrown away, and what is sent cannot', async () => {
    const when = await startPosting(manager);
    const needId = needIdIn(when);
    expect(await needAt(when)).toMatchObject({ state: 'draft' });
    expect(landedOn(await manager.post('/company', { intent: 'discard', needId }))).toBe(
      '/company',
    );
    expect(await needAt(when)).toBeUndefined();

    const check = await walkPosting(manager);
    landedOn(await manager.post(check, { intent: 'send' }));
    const sent = { intent: 'discard', needId: needIdIn(check) };
    expect((await manager.post('/company', sent)).status).toBe(404);
    expect(await tasksAt(check)).toHaveLength(1);
  });

  test('makes a task of each tick, and takes away what is no longer ticked when it is sent again', async () => {
    const ids = { needId: 'need-with-three-ticks-00', taskId: 'task-with-three-ticks-00' };
    const send = (suggestion: string[]) =>
      manager.post('/company/needs/new', { intent: 'next', ...ids, suggestion });
    const tasksPath = `/company/needs/${ids.needId}/tasks`;
    expect(landedOn(await send(['kitchen-0', 'kitchen-1', 'kitchen-2']))).toBe(tasksPath);
    expect((await tasksAt(tasksPath)).map(({ title }) => title)).toEqual([
      'Ta oppvasken',
      'Dekke og rydde bord',
      'Tørke bord',
    ]);
    landedOn(await send(['kitchen-0', 'kitchen-2']));
    expect(await tasksAt(tasksPath)).toHaveLength(2);
    const page = await (await manager.get(tasksPath)).text();
    expect(page).toContain('Noe er foreslått ut fra det som er vanlig');
    expect(page).toContain('6–10 timer i uka');
  });

  test('asks once when several tasks can be done, and leaves a task its own times', async () => {
    const ids = { needId: 'need-with-two-ticks-0000', taskId: 'task-with-two-ticks-0000' };
    const suggestion = ['kitchen-0', 'kitchen-1'];
    await manager.post('/company/needs/new', { intent: 'next', ...ids, suggestion });
    const list = `/company/needs/${ids.needId}/tasks`;
    const [first] = await tasksAt(list);
    await manager.post(`${list}/${first?.id}/when`, { intent: 'next', times: ['mon-morning'] });
    expect(await (await manager.get(list)).text()).toContain('Når kan de gjøres?');
    landedOn(await manager.post(list, { intent: 'next', times: ['tue-evening'] }));
    expect((await tasksAt(list)).map(({ details }) => details.times)).toEqual([
      [{ day: 'mon', from: '06:00', to: '09:00' }],
      [{ day: 'tue', from: '16:00', to: '20:00' }],
    ]);
    expect(await (await manager.get(list)).text()).not.toContain('Når kan de gjøres?');
  });

  test('begins at the workplace the company ticked from before', async () => {
    const page = await (await manager.get('/company/needs/new')).text();
    expect(page).toMatch(/<details class="answer" open=""><summary>(Bakeri|Kafé)/);
  });
});
