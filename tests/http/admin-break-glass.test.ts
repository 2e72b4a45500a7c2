import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AdministratorActor } from '~/app/auth/actor';
import { changeUser } from '~/app/usecases/users/change-user';
import { inviteUser } from '~/app/usecases/users/invite-user';
import { listAudit } from '~/db/repositories/audit';
import { listAccess } from '~/db/repositories/access-log';
import { findUserByEmail, reinstate, suspend, type User } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { aPersonLink } from '../support/fixtures/person-link';
import { aProfile, type ProfileFixture } from '../support/fixtures/profile';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: User;
let first: User;
let second: User;
let third: User;
let asker: Visitor;
let decider: Visitor;
let bystander: Visitor;
let person: ProfileFixture;

beforeAll(async () => {
  app = await startTestApp();
  const { services } = app;
  specialist = await aSpecialist(services);
  first = await anAdministrator(services, { name: 'Astrid Spør' });
  second = await anAdministrator(services, { name: 'Dag Svarer' });
  third = await anAdministrator(services, { name: 'Tone Tredje' });
});
beforeEach(async () => {
  asker = await visitorAs(app, first.id);
  decider = await visitorAs(app, second.id);
  bystander = await visitorAs(app, third.id);
  person = await aProfile(app.services, specialist.id, {
    profile: { isProtected: true },
    identity: { name: 'Vigdis Vernet', phone: '40 00 00 77' },
  });
});
afterAll(() => app.close());

async function ask(fields: Record<string, string> = {}) {
  const formId = await formIdOn(await asker.get('/admin/break-glass/new'));
  return asker.post('/admin/break-glass/new', {
    intent: 'ask',
    formId,
    code: person.profile.code.toLowerCase(),
    reason: 'appointment',
    explanation: 'Møtet på tirsdag må flyttes.',
    ...fields,
  });
}

/** Asks; answers with the request's address. */
async function asked(): Promise<string> {
  const sent = await ask();
  expect(sent.status).toBe(303);
  return sent.headers.get('Location') ?? '';
}

describe('emergency access', () => {
  it('opens name and contact to the one who asked, once another has said yes', async () => {
    const path = await asked();
    expect((await asker.get(`${path}/identity`)).status).toBe(404);
    expect(await (await decider.get(path)).text()).toContain('Møtet på tirsdag må flyttes.');
    expect((await decider.post(path, { intent: 'approve' })).status).toBe(303);
    const page = await (await asker.get(`${path}/identity`)).text();
    expect(page).toContain('Vigdis Vernet');
    expect(page).not.toContain('<input');
    for (const other of [decider, bystander]) {
      expect((await other.get(`${path}/identity`)).status).toBe(404);
    }
  });

  it('is not answered by one whom the asker has let in herself within a week', async () => {
    const { services } = app;
    const own: AdministratorActor = { kind: 'administrator', userId: first.id, name: first.name };
    const made = {
      role: 'administrator',
      name: 'Ny Makker',
      email: 'ny.makker@example.test',
    } as const;
    const invited = await inviteUser(services, own, services.newId(), made);
    if (!invited.ok) throw new Error('a new address is free');
    const friend = await visitorAs(app, invited.value);
    const path = await asked();
    expect(await lettersTo(services, made.email)).toHaveLength(1);
    const page = await (await friend.get(path)).text();
    expect(page).toContain('for mindre enn sju dager siden');
    expect(page).not.toContain('value="approve"');
    expect(await (await decider.get(path)).text()).toContain('value="approve"');
    const answer = await friend.post(path, { intent: 'approve' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('En annen administrator må svare');
    expect((await asker.get(`${path}/identity`)).status).toBe(404);
  });

  it('is not answered through a chain of invitations, nor by whoever let the asker in', async () => {
    const { services } = app;
    const invite = async (by: User, name: string) => {
      const own: AdministratorActor = { kind: 'administrator', userId: by.id, name: by.name };
      const email = `${name.toLowerCase()}@example.test`;
      const made = { role: 'administrator', name, email } as const;
      const invited = await inviteUser(services, own, services.newId(), made);
      if (!invited.ok) throw new Error('a new address is free');
      const user = await findUserByEmail(services.store.read, email);
      return user ?? Promise.reject(new Error('invited is there'));
    };
    const link = await invite(first, 'Ledd');
    const end = await invite(link, 'Ende');
    const sibling = await invite(first, 'Nummerto');
    const path = await asked();
    for (const puppet of [link, end, sibling]) {
      const theirs = await visitorAs(app, puppet.id);
      expect((await theirs.post(path, { intent: 'approve' })).status).toBe(409);
    }
    expect((await asker.get(`${path}/identity`)).status).toBe(404);
    asker = await visitorAs(app, end.id);
    const other = await asked();
    for (const { id } of [first, link, sibling]) {
      const answer = await (await visitorAs(app, id)).post(other, { intent: 'approve' });
      expect(answer.status).toBe(409);
    }
    expect((await decider.post(other, { intent: 'approve' })).status).toBe(303);
    expect((await asker.get(`${other}/identity`)).status).toBe(200);
    const at = services.clock.now().toISOString();
    await services.store.transaction(async (tx) => {
      for (const { id } of [link, end, sibling]) await suspend(tx, id, at);
    });
  });

  it('is not answered by one whose address the asker has mended before she signed in', async () => {
    const { services } = app;
    const by = (user: User): AdministratorActor => ({
      ...{ kind: 'administrator', userId: user.id, name: user.name },
    });
    const made = { role: 'administrator', name: 'Sen Start', email: 'sen@example.test' } as const;
    const invited = await inviteUser(services, by(third), services.newId(), made);
    if (!invited.ok) throw new Error('a new address is free');
    const { name } = made;
    const email = 'sen.start@example.test';
    const change = { name, email, phone: null, office: undefined, companyRole: undefined };
    const changed = await changeUser(services, by(first), invited.value, change);
    expect(changed.ok).toBe(true);
    const path = await asked();
    const late = await visitorAs(app, invited.value);
    expect((await late.post(path, { intent: 'approve' })).status).toBe(409);
    const at = services.clock.now().toISOString();
    await services.store.transaction((tx) => suspend(tx, invited.value, at));
  });

  it('says at the start when nobody but such a one could answer', async () => {
    const { services } = app;
    const at = services.clock.now().toISOString();
    const form = await (await asker.get('/admin/break-glass/new')).text();
    expect(form).toContain('name="code"');
    await services.store.transaction(async (tx) => {
      for (const { id } of [second, third]) await suspend(tx, id, at);
    });
    try {
      const page = await (await asker.get('/admin/break-glass/new')).text();
      expect(page).toContain('Du og Ny Makker har gitt hverandre tilgang');
      expect(page).not.toContain('name="code"');
    } finally {
      await services.store.transaction(async (tx) => {
        for (const { id } of [second, third]) await reinstate(tx, id);
        const friend = await findUserByEmail(tx, 'ny.makker@example.test');
        await suspend(tx, friend?.id ?? '', at);
      });
    }
  });

  it('is never opened by one person alone', async () => {
    const path = await asked();
    expect(await (await decider.get(path)).text()).toContain('value="approve"');
    expect(await (await asker.get(path)).text()).not.toContain('value="approve"');
    expect((await asker.post(path, { intent: 'approve' })).status).toBe(409);
    expect((await asker.get(`${path}/identity`)).status).toBe(404);
  });

  it('lasts an hour and can be closed before', async () => {
    const path = await asked();
    await decider.post(path, { intent: 'approve' });
    app.services.clock.advance({ minutes: 14 });
    expect((await asker.get(`${path}/identity`)).status).toBe(200);
    expect((await bystander.post(path, { intent: 'close' })).status).toBe(303);
    expect((await asker.get(`${path}/identity`)).status).toBe(200);
    await asker.post(path, { intent: 'close' });
    expect((await asker.get(`${path}/identity`)).status).toBe(404);
    expect((await decider.post(path, { intent: 'approve' })).status).toBe(409);
  });

  it('is decided once, of two answers at the same time', async () => {
    const path = await asked();
    const answers = await Promise.all([
      decider.post(path, { intent: 'decline' }),
      bystander.post(path, { intent: 'approve' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  it('is shown to her with the reason, reading by reading, and to her specialist', async () => {
    const path = await asked();
    await decider.post(path, { intent: 'approve' });
    await asker.get(`${path}/identity`);
    await asker.get(`${path}/identity`);
    const { services } = app;
    expect(await listAccess(services.store.read, person.profile.id)).toHaveLength(2);
    const link = await aPersonLink(services, person.profile.id);
    const own = await (await visitorTo(app, { person: link }).get('/me/everything')).text();
    expect(own).toContain('Astrid Spør leste navn og telefon');
    expect(own).toContain('Du hadde en avtale, og noen måtte nå deg.');
    expect(own).toContain('Møtet på tirsdag må flyttes.');
    const visitor = await visitorAs(app, specialist.id);
    const profile = await (await visitor.get(`/profiles/${person.profile.id}`)).text();
    expect(profile).toContain('Astrid Spør kunne se navn og kontakt');
    const events = await listAudit(services.store.read, {
      limit: 10,
      subject: `profile:${person.profile.id}`,
    });
    expect(events.map(({ action }) => action)).toEqual([
      'identity.read',
      'identity.read',
      'break-glass.approved',
      'break-glass.asked',
    ]);
  });

  it('tells the others and the specialist by letter, without a word about her', async () => {
    const before = (await lettersTo(app.services, specialist.email)).length;
    const path = await asked();
    await decider.post(path, { intent: 'approve' });
    const toOthers = [
      ...(await lettersTo(app.services, second.email)),
      ...(await lettersTo(app.services, third.email)),
    ];
    const toSpecialist = await lettersTo(app.services, specialist.email);
    expect(toOthers.length).toBeGreaterThanOrEqual(2);
    expect(toSpecialist).toHaveLength(before + 1);
    for (const { html, subject } of [...toOthers, ...toSpecialist]) {
      expect(`${subject} ${html}`).not.toMatch(/Vigdis|40 00 00 77|Møtet på tirsdag/);
      expect(`${subject} ${html}`).not.toContain(person.profile.code);
    }
  });

  it('names each fault and keeps what was typed', async () => {
    const page = await ask({ code: 'Ingen-99', explanation: 'Fordi det haster.' });
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('vi finner ingen med denne koden');
    expect(html).toContain('Fordi det haster.');
    const empty = await (await ask({ reason: '', explanation: 'kort' })).text();
    expect(empty).toContain('href="#reason"');
    expect(empty).toContain('href="#explanation"');
  });

  it('is asked for once, however often the form is sent', async () => {
    const formId = await formIdOn(await asker.get('/admin/break-glass/new'));
    const before = (await lettersTo(app.services, third.email)).length;
    await Promise.all(Array.from({ length: 6 }, () => ask({ formId })));
    expect(await lettersTo(app.services, third.email)).toHaveLength(before + 1);
  });

  it('lapses when nobody has answered for a day', async () => {
    const path = await asked();
    app.services.clock.advance({ minutes: 24 * 60 });
    decider = await visitorAs(app, second.id);
    expect((await decider.post(path, { intent: 'approve' })).status).toBe(409);
  });

  it.each([
    (code: string) => code.toUpperCase(),
    (code: string) => ` ${code.replace('-', ' - ')} `,
    (code: string) => code.toLowerCase().replace('-', ' '),
    (code: string) => code.replace('-', '–'),
    (code: string) => code.replace('-', ''),
  ])('knows her code however it is typed: %s', async (typed) => {
    const sent = await ask({ code: typed(person.profile.code) });
    expect(sent.status).toBe(303);
    const page = await (await asker.follow(sent)).text();
    expect(page).toContain(person.profile.code);
  });

  it('cannot be asked for where nobody else could answer', async () => {
    const { services } = app;
    const at = services.clock.now().toISOString();
    await services.store.transaction(async (tx) => {
      for (const { id } of [second, third]) await suspend(tx, id, at);
    });
    const start = await (await asker.get('/admin/break-glass/new')).text();
    expect(start).toContain('Du er den eneste administratoren');
    expect(start).toContain('href="/admin/users/new"');
    expect(start).not.toContain('name="code"');
    const refused = await asker.post('/admin/break-glass/new', {
      intent: 'ask',
      formId: services.newId(),
      code: person.profile.code,
      reason: 'appointment',
      explanation: 'Møtet på tirsdag må flyttes.',
    });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('ingen annen administrator');
  });
});
