import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOffices } from '~/db/repositories/offices';
import { findProfile } from '~/db/repositories/profiles';
import { findUser, findUserByEmail } from '~/db/repositories/users';
import { startTestApp, type TestApp } from '../support/app';
import { anOffice } from '../support/fixtures/office';
import { aProfile } from '../support/fixtures/profile';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let visitor: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  visitor = await visitorAs(app, (await anAdministrator(app.services)).id);
});
afterAll(() => app.close());

const names = async () => (await listOffices(app.services.store.read)).map(({ name }) => name);
const newForm = async () => formIdOn(await visitor.get('/admin/offices'));

async function change(officeId: string, fields: Record<string, string>) {
  const path = `/admin/offices/${officeId}`;
  const html = await (await visitor.get(path)).text();
  const seenAt = /name="seenAt" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return visitor.post(path, { intent: 'save', seenAt, ...fields });
}

describe('an office', () => {
  it('is added once, however often the form is sent', async () => {
    expect(await (await visitor.get('/admin/offices')).text()).toContain('Ingen kontorer ennå');
    const fields = { intent: 'add', name: ' Våler  nord ', formId: await newForm() };
    await Promise.all(Array.from({ length: 8 }, () => visitor.post('/admin/offices', fields)));
    expect(await names()).toEqual(['Våler nord']);
  });

  it('has a name of its own', async () => {
    const again = { intent: 'add', name: 'VÅLER NORD', formId: await newForm() };
    const page = await visitor.post('/admin/offices', again);
    expect(page.status).toBe(422);
    expect(await page.text()).toContain('dette finnes alt');
    const short = { intent: 'add', name: 'V', formId: await newForm() };
    expect(await (await visitor.post('/admin/offices', short)).text()).toContain('href="#name"');
  });

  it('takes its people and their cases along to a new name', async () => {
    const office = await anOffice(app.services, 'Askim');
    const specialist = await aSpecialist(app.services, { office: 'Askim' });
    const { profile } = await aProfile(app.services, specialist.id, {
      profile: { office: 'Askim' },
    });
    expect((await change(office, { name: 'Indre Østfold', isInUse: 'yes' })).status).toBe(303);
    const { read } = app.services.store;
    expect((await findUser(read, specialist.id))?.office).toBe('Indre Østfold');
    expect((await findProfile(read, profile.id))?.office).toBe('Indre Østfold');
  });

  it('stays in use while a specialist belongs to it, and cannot be chosen afterwards', async () => {
    const office = await anOffice(app.services, 'Hobøl');
    const specialist = await aSpecialist(app.services, { office: 'Hobøl' });
    const refused = await change(office, { name: 'Hobøl', isInUse: 'no' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Én jobbspesialist hører til her.');
    const user = { name: specialist.name, email: specialist.email, office: 'Våler nord' };
    const moved = await visitor.post(`/admin/users/${specialist.id}`, {
      intent: 'change',
      ...user,
    });
    expect(moved.status).toBe(303);
    expect((await change(office, { name: 'Hobøl', isInUse: 'no' })).status).toBe(303);

    const path = '/admin/users/new?role=specialist';
    const form = await visitor.get(path);
    expect(await form.clone().text()).not.toContain('Hobøl');
    const fields = { name: 'Ny Her', email: 'ny.her@example.test', office: 'Hobøl' };
    const formId = await formIdOn(form);
    const page = await visitor.post(path, { intent: 'invite', formId, ...fields });
    expect(await page.text()).toContain('href="#office"');
    expect(await findUserByEmail(app.services.store.read, fields.email)).toBeUndefined();
  });

  it('is not written over when somebody changed it meanwhile', async () => {
    const office = await anOffice(app.services, 'Skiptvet');
    const fields = { intent: 'save', seenAt: 'before', name: 'Skipet', isInUse: 'yes' };
    expect((await visitor.post(`/admin/offices/${office}`, fields)).status).toBe(409);
    expect(await names()).toContain('Skiptvet');
  });
});
