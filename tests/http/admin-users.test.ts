import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suspendUser } from '~/app/usecases/users/suspend-user';
import { findUser, findUserByEmail, type User } from '~/db/repositories/users';
import { sessions, users } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anOffice } from '../support/fixtures/office';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { lettersTo } from '../support/letters';
import { openTestServices } from '../support/services';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let ola: User;
let visitor: Visitor;
/** Takes over after every specialist who is shut out here. */
let successor: User;

beforeAll(async () => {
  app = await startTestApp();
  await anOffice(app.services, 'Rygge');
  successor = await aSpecialist(app.services, { name: 'Tar Over' });
  ola = await anAdministrator(app.services);
  visitor = await visitorAs(app, ola.id);
});
afterAll(() => app.close());

const lockOut = (userId: string) =>
  visitor.post(`/admin/users/${userId}/suspend`, {
    intent: 'suspend',
    successorId: successor.id,
  });

const invite = async (role: string, fields: Record<string, string>) => {
  const path = `/admin/users/new?role=${role}`;
  const formId = await formIdOn(await visitor.get(path));
  return visitor.post(path, { intent: 'invite', formId, ...fields });
};

describe('giving somebody access', () => {
  it('asks for the role first, and then only what that role needs', async () => {
    const roles = await (await visitor.get('/admin/users/new')).text();
    for (const role of ['employer', 'specialist', 'administrator']) {
      expect(roles).toContain(`value="${role}"`);
    }
    const employer = await (await visitor.get('/admin/users/new?role=employer')).text();
    expect(employer).toContain('name="companyId"');
    expect(employer).not.toContain('name="office"');
    const administrator = await (await visitor.get('/admin/users/new?role=administrator')).text();
    expect(administrator).not.toContain('name="companyId"');
  });

  it('makes a user of each role and sends a letter with the address to sign in at', async () => {
    const company = await aCompany(app.services);
    const wishes: (Record<string, string> & { role: string })[] = [
      { role: 'employer', companyId: company.id, companyRole: 'member' },
      { role: 'specialist', office: 'Rygge' },
      { role: 'administrator' },
    ];
    for (const { role, ...fields } of wishes) {
      const email = `${role}.ny@example.test`;
      const sent = await invite(role, { ...fields, name: 'Ny Person', email: ` ${email} ` });
      expect(sent.headers.get('Location')).toBe('/admin/users?invited=yes');
      const user = await findUserByEmail(app.services.store.read, email);
      expect(user).toMatchObject({ role, name: 'Ny Person', ...fields });
      const letters = await lettersTo(app.services, email);
      expect(letters.map((letter) => letter.link)).toEqual([`${app.url}/sign-in`]);
    }
  });

  it('keeps what was typed and names each fault', async () => {
    const page = await invite('employer', { name: 'X', email: 'nei', companyId: '' });
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('<title>Feil: ');
    for (const field of ['name', 'email', 'companyId', 'companyRole']) {
      expect(html).toContain(`href="#${field}"`);
    }
    expect(html).toContain('value="nei"');
  });

  it('says plainly that an address is taken', async () => {
    const taken = await aSpecialist(app.services);
    const page = await invite('administrator', { name: 'En Annen', email: taken.email });
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('Det finnes alt en bruker med denne e-postadressen');
  });

  it('refuses a company that does not exist', async () => {
    const fields = { name: 'En Leder', email: 'leder@example.test', companyRole: 'owner' };
    expect((await invite('employer', { ...fields, companyId: 'no-such' })).status).toBe(422);
    expect(await findUserByEmail(app.services.store.read, 'leder@example.test')).toBeUndefined();
  });

  it('makes one user and one letter of a form sent twenty times at once', async () => {
    const path = '/admin/users/new?role=administrator';
    const formId = await formIdOn(await visitor.get(path));
    const email = 'tjue@example.test';
    const fields = { intent: 'invite', formId, name: 'Tjue Ganger', email };
    const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.post(path, fields)));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 303));
    expect(await lettersTo(app.services, email)).toHaveLength(1);
    const rows = await app.services.store.read.select().from(users).where(eq(users.email, email));
    expect(rows).toHaveLength(1);
  });

  it('takes no field the form does not have', async () => {
    const fields = { name: 'Snik Inn', email: 'snik@example.test', office: 'Rygge' };
    await invite('specialist', { ...fields, id: 'mine', role: 'administrator', companyId: 'x' });
    const user = await findUserByEmail(app.services.store.read, 'snik@example.test');
    expect(user).toMatchObject({ role: 'specialist', companyId: null });
    expect(user?.id).not.toBe('mine');
  });
});

describe('shutting a user out', () => {
  it('ends her sessions in the same act, and she is out at her next request', async () => {
    const specialist = await aSpecialist(app.services);
    const her = await visitorAs(app, specialist.id);
    expect((await her.get('/sign-in')).headers.get('Location')).toBe('/desk');
    await lockOut(specialist.id);
    expect((await her.get('/sign-in')).status).toBe(200);
    const [session] = await app.services.store.read
      .select()
      .from(sessions)
      .where(eq(sessions.userId, specialist.id));
    expect(session?.endedAt).not.toBeNull();
  });

  it('does not bring old sessions back when she is let in again', async () => {
    const specialist = await aSpecialist(app.services);
    const her = await visitorAs(app, specialist.id);
    await lockOut(specialist.id);
    await visitor.post(`/admin/users/${specialist.id}/suspend`, { intent: 'reinstate' });
    expect((await her.get('/sign-in')).status).toBe(200);
    expect((await findUser(app.services.store.read, specialist.id))?.suspendedAt).toBeNull();
  });

  it('makes the letter she has worthless', async () => {
    const { id, email } = await aSpecialist(app.services);
    await visitorTo(app).post('/sign-in', { intent: 'send', email });
    const [letter] = await lettersTo(app.services, email);
    await lockOut(id);
    const { pathname } = new URL(letter?.link ?? '');
    const pressed = await visitorTo(app).post(pathname, { intent: 'sign-in' });
    expect(pressed.status).toBe(410);
    expect(pressed.headers.getSetCookie()).toEqual([]);
  });

  it('is refused for oneself', async () => {
    const answer = await lockOut(ola.id);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Du kan ikke stenge ute deg selv');
  });

  it('leaves one administrator when two shut each other out at the same moment', async () => {
    const services = openTestServices();
    try {
      const [first, second] = [await anAdministrator(services), await anAdministrator(services)];
      const act = (by: User, whom: User) =>
        suspendUser(services, { kind: 'administrator', userId: by.id, name: by.name }, whom.id);
      const answers = await Promise.all([act(first, second), act(second, first)]);
      expect(answers).toMatchObject([{ ok: true }, { ok: false, code: 'last-administrator' }]);
      expect((await findUser(services.store.read, first.id))?.suspendedAt).toBeNull();
    } finally {
      await services.dispose();
    }
  });

  it('answers not found for somebody who does not exist', async () => {
    const answer = await lockOut('nobody');
    expect(answer.status).toBe(404);
  });
});

describe('the administrator’s pages', () => {
  const pages = [
    '/admin',
    '/admin/companies',
    '/admin/companies/new',
    '/admin/users',
    '/admin/users/new',
    '/admin/log',
  ];

  it.each(pages)('are closed to everyone else: %s', async (path) => {
    const company = await aCompany(app.services);
    const strangers = [await anEmployer(app.services, company.id), await aSpecialist(app.services)];
    for (const { id } of strangers) {
      const stranger = await visitorAs(app, id);
      expect((await stranger.get(path)).status).toBe(403);
      expect((await stranger.get(`${path}.data`)).status).not.toBe(200);
    }
    const anyone = await visitorTo(app).get(path);
    expect(anyone.headers.get('Location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
  });

  it('take nothing from anyone else', async () => {
    const specialist = await aSpecialist(app.services);
    const stranger = await visitorAs(app, specialist.id);
    const target = await aSpecialist(app.services);
    const path = `/admin/users/${target.id}/suspend`;
    const act = { intent: 'suspend', successorId: successor.id };
    expect((await stranger.post(path, act)).status).toBe(403);
    expect((await visitorTo(app).post(path, act)).status).toBe(401);
    expect((await findUser(app.services.store.read, target.id))?.suspendedAt).toBeNull();
  });
});
