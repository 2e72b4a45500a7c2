import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUser } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anOffice } from '../support/fixtures/office';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersTo } from '../support/letters';
import { visitorAs, visitorTo, type Visitor } from '../support/visitor';

let app: TestApp;
let admin: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  await anOffice(app.services, 'Råde');
  admin = await visitorAs(app, (await anAdministrator(app.services)).id);
});
afterAll(() => app.close());

const change = (userId: string, fields: Record<string, string>) =>
  admin.post(`/admin/users/${userId}`, { intent: 'change', ...fields });
const stored = (userId: string) => findUser(app.services.store.read, userId);

describe('whether a user has come in', () => {
  it('is told apart: invited, or has access', async () => {
    const { id } = await aSpecialist(app.services, { name: 'Ikke Inne' });
    const page = async () => (await admin.get(`/admin/users/${id}`)).text();
    expect(await (await admin.get('/admin/users')).text()).toContain('Invitert, ikke logget inn');
    expect(await page()).toContain('Send invitasjonen på nytt');
    await visitorAs(app, id);
    expect(await page()).not.toContain('Send invitasjonen på nytt');
  });
});

describe('an invitation sent anew', () => {
  it('arrives, and no more than three times an hour', async () => {
    const { id, email } = await aSpecialist(app.services);
    const path = `/admin/users/${id}`;
    const first = await admin.post(path, { intent: 'invite-again' });
    expect(first.headers.get('Location')).toBe(`${path}?done=invited`);
    for (let press = 0; press < 5; press += 1) await admin.post(path, { intent: 'invite-again' });
    expect(await lettersTo(app.services, email)).toHaveLength(3);
  });

  it('is refused for those who have signed in or are shut out', async () => {
    const inside = await aSpecialist(app.services);
    await visitorAs(app, inside.id);
    const out = await aSpecialist(app.services, { suspendedAt: '2026-11-23T08:00:00.000Z' });
    for (const { id, email } of [inside, out]) {
      const answer = await admin.post(`/admin/users/${id}`, { intent: 'invite-again' });
      expect(answer.status).toBe(409);
      expect(await lettersTo(app.services, email)).toHaveLength(0);
    }
  });
});

describe('a misspelt address', () => {
  it('is mended before the first sign-in, and letters to the wrong one open nothing', async () => {
    const wrong = 'feil.adresse@example.test';
    const { id, name } = await aSpecialist(app.services, { email: wrong });
    await visitorTo(app).post('/sign-in', { intent: 'send', email: wrong });
    const [letter] = await lettersTo(app.services, wrong);
    const email = 'rett.adresse@example.test';
    expect((await change(id, { name, email, office: 'Moss' })).status).toBe(303);
    expect((await stored(id))?.email).toBe(email);
    expect(await lettersTo(app.services, email)).toHaveLength(1);
    const { pathname } = new URL(letter?.link ?? '');
    const pressed = await visitorTo(app).post(pathname, { intent: 'sign-in' });
    expect(pressed.status).toBe(410);
  });

  it('stands once she has signed in, and may not be another user’s', async () => {
    const user = await aSpecialist(app.services);
    const fields = { name: user.name, office: 'Moss' };
    const taken = await change(user.id, {
      ...fields,
      email: (await anAdministrator(app.services)).email,
    });
    expect(await taken.text()).toContain('Det finnes alt en bruker med denne e-postadressen');
    await visitorAs(app, user.id);
    const late = await change(user.id, { ...fields, email: 'sent@example.test' });
    expect(late.status).toBe(422);
    expect((await stored(user.id))?.email).toBe(user.email);
  });
});

describe('what is changed of a user', () => {
  it('is name, telephone and office, and nothing the form does not have', async () => {
    const { id, email } = await aSpecialist(app.services);
    const fields = { name: 'Nytt Navn', email, phone: '69 11 22 33', office: 'Råde' };
    const sent = await change(id, { ...fields, role: 'administrator', companyRole: 'owner' });
    expect(sent.headers.get('Location')).toBe(`/admin/users/${id}?done=changed`);
    expect(await stored(id)).toMatchObject({ ...fields, role: 'specialist', companyRole: null });
  });

  it('names each fault and keeps what was typed', async () => {
    const { id } = await aSpecialist(app.services);
    const page = await change(id, { name: 'X', email: 'nei', phone: 'abc', office: 'Råde' });
    expect(page.status).toBe(422);
    const html = await page.text();
    for (const field of ['name', 'email', 'phone']) {
      expect(html).toContain(`href="#${field}"`);
    }
    expect(html).toContain('value="abc"');
  });

  it('leaves a company one owner', async () => {
    const company = await aCompany(app.services);
    const owner = await anEmployer(app.services, company.id);
    const fields = { name: owner.name, email: owner.email, companyRole: 'member' };
    expect(await (await change(owner.id, fields)).text()).toContain('må ha minst én leder');
    await anEmployer(app.services, company.id);
    expect((await change(owner.id, fields)).status).toBe(303);
    expect((await stored(owner.id))?.companyRole).toBe('member');
  });

  it('answers not found for somebody who does not exist', async () => {
    expect((await admin.get('/admin/users/nobody')).status).toBe(404);
    const fields = { name: 'Ingen Her', email: 'ingen@example.test' };
    expect((await change('nobody', fields)).status).toBe(404);
  });
});
