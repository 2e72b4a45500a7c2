import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEvents, needs, tasks } from '~/db/schema/index';
import type { User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { bakeryAnswers, landedOn, startPosting, walkPosting } from '../support/fixtures/posting';
import { lettersIn } from '../support/letters';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: User;
let manager: Visitor;
let managerEmail: string;
let stranger: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  specialist = await aSpecialist(app.services, { phone: '69 11 22 33' });
  await aSpecialist(app.services, { name: 'En annen' });
  const bakery = await aCompany(app.services, { specialistId: specialist.id });
  const shop = await aCompany(app.services, { name: 'Butikken' });
  const kari = await anEmployer(app.services, bakery.id, { phone: '69 00 00 01' });
  const other = await anEmployer(app.services, shop.id, { name: 'Per Butikk' });
  manager = await visitorAs(app, kari.id);
  managerEmail = kari.email;
  stranger = await visitorAs(app, other.id);
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

const lettersOfKind = async (kind: string) =>
  (await lettersIn(app.services)).filter((letter) => letter.kind === kind);

describe('A need posted without JavaScript', () => {
  test('is not led away from while a fault in it is mended', async () => {
    const company = await aCompany(app.services);
    const visitor = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
    await startPosting(visitor);
    expect(await (await visitor.get('/company/needs/new')).text()).toContain(
      'Du har begynt på noe',
    );
    const newIds = { needId: app.services.newId(), taskId: app.services.newId() };
    const refused = await visitor.post('/company/needs/new', {
      intent: 'next',
      title: '',
      ...newIds,
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toContain('Du har begynt på noe');
  });

  test('is kept as the employer answered, and nothing that was not asked is made up', async () => {
    const check = await walkPosting(manager);
    expect(await needAt(check)).toMatchObject({
      state: 'draft',
      title: 'Vaske brett og former',
      municipality: 'Moss',
      address: 'Storgata 1',
      startOn: null,
      hoursMin: 3,
      hoursMax: 5,
      pay: 'wage',
      contractChance: 'later',
      hasMentor: true,
      contactName: 'Kari Solheim',
      isEqualTerms: null,
      support: null,
    });
    const [task] = await tasksAt(check);
    expect(task?.details).toEqual({
      hoursPerWeek: 4,
      times: ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => ({
        day,
        from: '06:00',
        to: '09:00',
      })),
      movable: true,
      learnable: true,
      demands: { customerContact: 'none', liftingKg: 10, company: 'together' },
    });
  });

  test('is read over before it is sent, each answer with its way back', async () => {
    const check = await walkPosting(manager);
    const page = await (await manager.get(check)).text();
    for (const words of ['Vaske brett og former', '3–5 timer i uka', 'Storgata 1, Moss']) {
      expect(page).toContain(words);
    }
    expect(page).toContain('Mandag–fredag kl. 06.00–09.00');
    expect(page).toContain(`${check.replace('/check', '/place')}?then=check`);
  });

  test('leads back to the check when one answer is changed', async () => {
    const check = await walkPosting(manager);
    const place = `${check.replace('/check', '/place')}?then=check`;
    const changed = { intent: 'next', municipality: 'Rygge', start: 'date', startOn: '2027-01-04' };
    expect(landedOn(await manager.post(place, changed))).toBe(check);
    expect(await needAt(check)).toMatchObject({ municipality: 'Rygge', startOn: '2027-01-04' });
  });

  test('leads through all that is said of a task when it is changed, and back to the check', async () => {
    const check = await walkPosting(manager);
    const task = check.replace('/check', `/tasks/${(await tasksAt(check))[0]?.id}`);
    const page = await (await manager.get(check)).text();
    expect(page).toContain(`${task}?then=check`);
    const title = { intent: 'next', title: 'Vaske former', hours: '3-5' };
    const when = landedOn(await manager.post(`${task}?then=check`, title));
    expect(when).toBe(`${task}/when?then=check`);
    expect(await (await manager.get(when)).text()).toContain(`href="${task}?then=check"`);
    const times = { intent: 'next', times: 'workdays-morning', movable: 'yes' };
    const about = landedOn(await manager.post(when, times));
    expect(about).toBe(`${task}/about?then=check`);
    const sent = { intent: 'next', ...bakeryAnswers.about, lifting: '20' };
    expect(landedOn(await manager.post(about, sent))).toBe(check);
    expect((await tasksAt(check))[0]?.details.demands?.liftingKg).toBe(20);
  });

  test('with a start that has been is neither kept nor sent', async () => {
    const check = await walkPosting(manager);
    const place = check.replace('/check', '/place');
    const past = { ...bakeryAnswers.place, start: 'date', startOn: '2026-11-20' };
    for (const intent of ['next', 'keep', 'leave']) {
      const answer = await manager.post(place, { intent, ...past });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Velg i dag eller en dato fram i tid');
    }
    expect(await needAt(check)).toMatchObject({ startOn: null });
    await app.services.store.transaction(async (tx) => {
      const id = needIdIn(check);
      await tx.update(needs).set({ startOn: '2026-11-20' }).where(eq(needs.id, id));
    });
    const answer = await manager.post(check, { intent: 'send' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Velg i dag eller en dato fram i tid');
    expect(await needAt(check)).toMatchObject({ state: 'draft' });
  });

  test('is checked by the server alone where a question hides or folds, so that sending never does nothing', async () => {
    const check = await walkPosting(manager);
    const place = check.replace('/check', '/place');
    const page = await (await manager.get(place)).text();
    expect(/<form[^>]*data-kept[^>]*>/.exec(page)?.[0]).toContain('novalidate');
    const hidden = { start: 'soon', startOn: '2020-01-01', comeBackOn: '2020-01-01' };
    const answer = await manager.post(place, { intent: 'next', ...bakeryAnswers.place, ...hidden });
    expect(answer.status).toBe(303);
    expect(await needAt(check)).toMatchObject({ startOn: null, comeBackOn: null });
  });

  test('gives a receipt with the name and the day of the call', async () => {
    const check = await walkPosting(manager);
    const receipt = landedOn(await manager.post(check, { intent: 'send' }));
    const page = await (await manager.get(receipt)).text();
    expect(page).toContain('Ingrid Vik ringer Kari Solheim');
    expect(page).toContain('Innen onsdag 25. november 2026');
    expect(page).toContain('69 11 22 33');
    expect(await needAt(check)).toMatchObject({ state: 'submitted' });
    expect((await needAt(check))?.resolved?.tasks).toHaveLength(1);
  });

  test('sent twenty times at once is one need, one event and one letter to the fixed contact', async () => {
    const check = await walkPosting(manager);
    const before = await lettersOfKind('need-received');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => manager.post(check, { intent: 'send' })),
    );
    expect(new Set(answers.map(landedOn))).toEqual(new Set([check.replace('/check', '/receipt')]));
    const letters = (await lettersOfKind('need-received')).slice(before.length);
    expect(letters.map(({ to }) => to)).toEqual([specialist.email]);
    expect(letters[0]?.text).toContain(`/needs/${needIdIn(check)}`);
  });

  test('is confirmed by a letter to her who sent it, with the day of the call', async () => {
    const before = await lettersOfKind('need-receipt');
    const check = await walkPosting(manager);
    await manager.post(check, { intent: 'send' });
    const letters = (await lettersOfKind('need-receipt')).slice(before.length);
    expect(letters.map(({ to }) => to)).toEqual([managerEmail]);
    expect(letters[0]?.text).toContain('ringer dere senest onsdag 25. november 2026');
    expect(letters[0]?.text).toContain(`/company/needs/${needIdIn(check)}`);
  });

  test('goes to every specialist while the company has no fixed contact', async () => {
    const before = await lettersOfKind('need-received');
    const check = await walkPosting(stranger);
    landedOn(await stranger.post(check, { intent: 'send' }));
    expect((await lettersOfKind('need-received')).length - before.length).toBe(2);
  });
});

describe('A first screen', () => {
  test('shown makes nothing', async () => {
    const before = await app.services.store.read.select().from(needs);
    await manager.get('/company/needs/new');
    expect(await app.services.store.read.select().from(needs)).toHaveLength(before.length);
  });

  test('sent twenty times at once starts one need with one task', async () => {
    const ids = { needId: 'need-sent-twenty-times', taskId: 'task-sent-twenty-times' };
    const form = { intent: 'next', ...ids, ...bakeryAnswers.what };
    const events = async () => app.services.store.read.select().from(auditEvents);
    const before = (await events()).length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => manager.post('/company/needs/new', form)),
    );
    expect(new Set(answers.map(landedOn)).size).toBe(1);
    expect(await tasksAt(`/needs/${ids.needId}`)).toHaveLength(1);
    expect((await events()).length - before).toBe(1);
  });

  test('without a task says so in title, summary and field, and keeps what was tapped', async () => {
    const ids = { needId: 'need-without-a-task-00', taskId: 'task-without-a-task-00' };
    const form = { intent: 'next', ...ids, title: '  ', hours: '6-10' };
    const answer = await manager.post('/company/needs/new', form);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toMatch(/<title>Feil: /);
    const marked = page.replaceAll(/<script.*?<\/script>/gs, '');
    expect(marked.split('Skriv hva som skal gjøres, eller kryss av på en liste')).toHaveLength(3);
    expect(page).toContain('href="#title"');
    expect(page).toMatch(/checked="" value="6-10"/);
    expect(page).toContain(`value="${ids.needId}"`);
    expect(await needAt(`/needs/${ids.needId}`)).toBeUndefined();
  });

  test('takes a tapped suggestion as the task', async () => {
    const when = await startPosting(manager, { suggestion: 'bakery-1', hours: '1-2' });
    expect(await needAt(when)).toMatchObject({ title: 'Pakke brød' });
  });

  test('cannot take over a need of another company', async () => {
    const when = await startPosting(manager);
    const ids = { needId: needIdIn(when), taskId: 'task-of-a-stranger-000' };
    const form = { intent: 'next', ...ids, title: 'Kapret', hours: '1-2' };
    expect((await stranger.post('/company/needs/new', form)).status).toBe(404);
    expect(await tasksAt(when)).toHaveLength(1);
    const own = { ...form, needId: 'need-of-a-stranger-000' };
    landedOn(await stranger.post('/company/needs/new', own));
    expect(await tasksAt(`/needs/${own.needId}`)).toHaveLength(1);
  });

  test('reads a hostile answer of 2,000 characters and refuses it in words', async () => {
    const ids = { needId: 'need-with-much-text-000', taskId: 'task-with-much-text-000' };
    const title = `<script>alert(1)</script>${'æ'.repeat(2000)}`;
    const answer = await manager.post('/company/needs/new', { intent: 'next', ...ids, title });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain('<script>alert(1)');
  });
});

describe('A need that is sent', () => {
  test('can be changed until it is opened, and is resolved anew', async () => {
    const check = await walkPosting(manager);
    landedOn(await manager.post(check, { intent: 'send' }));
    const before = await needAt(check);
    const place = `${check.replace('/check', '/place')}?then=check`;
    const changed = { intent: 'next', ...bakeryAnswers.place, municipality: 'Råde' };
    expect(landedOn(await manager.post(place, changed))).toBe(check);
    expect(await needAt(check)).toMatchObject({ state: 'submitted', municipality: 'Råde' });
    const task = (await tasksAt(check))[0]?.id;
    const what = `${check.replace('/check', '/tasks')}/${task}`;
    landedOn(await manager.post(what, { intent: 'next', title: 'Måke snø', hours: '1-2' }));
    const after = await needAt(check);
    expect(after?.title).toBe('Måke snø');
    expect(after?.resolved).not.toEqual(before?.resolved);
    expect(await (await manager.get(check)).text()).toContain('Endringene er lagret');
  });

  test('never loses what it must say', async () => {
    const check = await walkPosting(manager);
    landedOn(await manager.post(check, { intent: 'send' }));
    const task = (await tasksAt(check))[0]?.id;
    const tasksPath = check.replace('/check', '/tasks');
    const removed = await manager.post(tasksPath, { intent: `remove:${task}` });
    expect(removed.status).toBe(422);
    const place = { intent: 'leave', municipality: '' };
    expect((await manager.post(check.replace('/check', '/place'), place)).status).toBe(422);
    const afterwards = { intent: 'leave', contactName: ' ' };
    const answer = await manager.post(check.replace('/check', '/afterwards'), afterwards);
    expect(await answer.text()).toContain('Skriv hvem hos dere');
    expect(await tasksAt(check)).toHaveLength(1);
    expect(await needAt(check)).toMatchObject({ municipality: 'Moss' });
  });

  test('that is opened can no longer be changed, and its screens lead to what was sent', async () => {
    const check = await walkPosting(manager);
    landedOn(await manager.post(check, { intent: 'send' }));
    const need = `/company/needs/${needIdIn(check)}`;
    const opener = await visitorAs(app, specialist.id);
    landedOn(await opener.post(`/needs/${needIdIn(check)}`, { intent: 'open' }));
    const place = check.replace('/check', '/place');
    const changed = { intent: 'next', ...bakeryAnswers.place, municipality: 'Oslo' };
    expect(landedOn(await manager.post(place, changed))).toBe(need);
    expect(landedOn(await manager.get(place))).toBe(need);
    expect(await needAt(check)).toMatchObject({ municipality: 'Moss' });
  });
});

describe('A need of another company', () => {
  test('is not found on any screen, to read or to change', async () => {
    const check = await walkPosting(manager);
    const need = `/company/needs/${needIdIn(check)}`;
    const task = `${need}/tasks/${(await tasksAt(check))[0]?.id}`;
    const screens = ['tasks', 'tasks/new', 'place', 'afterwards', 'check'];
    const paths = [...screens.map((screen) => `${need}/${screen}`), task, `${task}/when`];
    for (const path of [...paths, `${task}/about`]) {
      expect((await manager.get(path)).status, path).toBe(200);
      expect((await stranger.get(path)).status, path).toBe(404);
      const form = { intent: path.endsWith('check') ? 'send' : 'next', title: 'Kapret' };
      expect((await stranger.post(path, form)).status, path).toBe(404);
    }
    const discard = { intent: 'discard', needId: needIdIn(check) };
    expect((await stranger.post('/company', discard)).status).toBe(404);
    expect(await needAt(check)).toMatchObject({ state: 'draft', title: 'Vaske brett og former' });
    landedOn(await manager.post(check, { intent: 'send' }));
    for (const path of [need, `${need}/receipt`]) {
      expect((await manager.get(path)).status, path).toBe(200);
      expect((await stranger.get(path)).status, path).toBe(404);
    }
  });

  test('is not for specialists or for those who are not signed in', async () => {
    const specialistVisitor = await visitorAs(app, specialist.id);
    expect((await specialistVisitor.get('/company')).status).toBe(403);
    const anonymous = await visitorTo(app).get('/company/needs/new');
    expect(landedOn(anonymous)).toBe('/sign-in?next=%2Fcompany%2Fneeds%2Fnew');
  });
});

test('a refused season leaves the one that is kept, and days are read as people write them', async () => {
  const visitor = await visitorAs(
    app,
    (await anEmployer(app.services, (await aCompany(app.services)).id)).id,
  );
  const place = (await walkPosting(visitor)).replace(/check$/, 'place');
  const season = async () => {
    const [need] = await app.services.store.read
      .select()
      .from(needs)
      .where(eq(needs.id, place.split('/')[3] ?? ''));
    return [need?.seasonFrom, need?.seasonTo];
  };
  const send = (seasonFrom: string, seasonTo: string) =>
    visitor.post(place, { intent: 'next', ...bakeryAnswers.place, seasonFrom, seasonTo });
  expect((await send('1. juni', '31/8')).status).toBe(303);
  expect(await season()).toEqual(['06-01', '08-31']);
  const wrong = await send('31.02.', '');
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Skriv hvilken dag sesongen begynner');
  expect((await send('01.06.', '')).status).toBe(422);
  expect(await season()).toEqual(['06-01', '08-31']);
  expect((await send('', '')).status).toBe(303);
  expect(await season()).toEqual([null, null]);
});
