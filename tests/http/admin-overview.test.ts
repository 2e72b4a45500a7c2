import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outbox } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { aLead } from '../support/fixtures/lead';
import { aNeed } from '../support/fixtures/need';
import { aProfile } from '../support/fixtures/profile';
import { anAdministrator, aSpecialist } from '../support/fixtures/user';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let admin: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  admin = await visitorAs(app, (await anAdministrator(app.services)).id);
});
afterAll(() => app.close());

const overview = async () => (await admin.get('/admin')).text();

describe('the administrator’s overview', () => {
  it('says so when nothing stands still', async () => {
    expect(await overview()).toContain('Ingenting står fast.');
  });

  it('tells of letters that stand still', async () => {
    await app.services.store.transaction(async (tx) => {
      await tx.insert(outbox).values({
        id: 'stuck',
        kind: 'sign-in',
        state: 'parked',
        attempts: 9,
        nextTryAt: '2026-11-23T08:00:00.000Z',
        createdAt: '2026-11-23T08:00:00.000Z',
      });
    });
    const html = await overview();
    expect(html).toMatch(/href="\/admin\/mail">Én e-post kom ikke fram</);
  });

  it('tells of companies nobody looks after, and lists exactly those', async () => {
    const specialist = await aSpecialist(app.services);
    await aCompany(app.services, { name: 'Har Kontakt AS', specialistId: specialist.id });
    await aCompany(app.services, { name: 'Mangler Kontakt AS' });
    await aCompany(app.services, { name: 'Stoppet AS', status: 'stopped' });
    expect(await overview()).toContain('Én bedrift har ingen fast kontakt');
    const list = await (await admin.get('/admin/companies?without=contact')).text();
    expect(list).toContain('Mangler Kontakt AS');
    expect(list).not.toContain('Har Kontakt AS');
    expect(list).not.toContain('Stoppet AS');
  });

  it('counts a company whose contact is shut out among them', async () => {
    const out = await aSpecialist(app.services, { suspendedAt: '2026-11-23T08:00:00.000Z' });
    await aCompany(app.services, { name: 'Kontakten Er Ute AS', specialistId: out.id });
    expect(await overview()).toContain('2 bedrifter har ingen fast kontakt');
    const list = await (await admin.get('/admin/companies?without=contact')).text();
    expect(list).toContain('Kontakten Er Ute AS');
  });

  it('counts jobseekers whose specialist is shut out, names none, and leaves out the protected', async () => {
    const out = await aSpecialist(app.services, { suspendedAt: '2026-11-23T08:00:00.000Z' });
    await aProfile(app.services, out.id, { identity: { name: 'Kanarinavn' } });
    await aProfile(app.services, out.id, { profile: { isProtected: true } });
    const html = await overview();
    expect(html).toContain('Én jobbsøker venter på ny jobbspesialist');
    expect(html).not.toContain('Kanarinavn');
  });

  it('tells of new companies that wait to be called', async () => {
    await aLead(app.services);
    const html = await overview();
    expect(html).toContain('Én ny bedrift venter på å bli oppringt');
    expect(html).toMatch(/<li>[^<]+\. Meldte seg i dag\.<\/li>/);
  });

  it('sets a caseload beside what is usual, and tells nobody apart among fewer than six', async () => {
    const many = await aSpecialist(app.services, { name: 'Mange Folk' });
    const few = await aSpecialist(app.services, { name: 'Noen Få' });
    for (let made = 0; made < 21; made += 1) await aProfile(app.services, many.id);
    for (let made = 0; made < 5; made += 1) await aProfile(app.services, few.id);
    await aProfile(app.services, few.id, { profile: { isProtected: true } });
    const html = await overview();
    expect(html).toMatch(/Mange Folk.*?21.*?Flere enn NAVs veiledende tall/s);
    expect(html).toMatch(/Noen Få.*?Færre enn 6/s);
    expect(html).toContain('Veier mot målet, tall fra 2019');
    const desk = await (await visitorAs(app, few.id)).get('/desk');
    expect(await desk.text()).toContain('6 jobbsøkere');
  });

  it('leads from the open needs to exactly those, without work that is about one person', async () => {
    const { services } = app;
    const specialist = await aSpecialist(services);
    const company = await aCompany(services, { name: 'Har Behov AS' });
    const person = await aProfile(services, specialist.id);
    await aNeed(services, company.id, { need: { title: 'Vaske kopper', state: 'open' } });
    await aNeed(services, company.id, { need: { title: 'På pause', state: 'paused' } });
    await aNeed(services, company.id, { need: { title: 'Et utkast', state: 'draft' } });
    await aNeed(services, company.id, { need: { title: 'Er avsluttet', state: 'closed' } });
    const aboutPersonId = person.profile.id;
    await aNeed(services, company.id, {
      need: { title: 'Fant den selv', state: 'open', aboutPersonId },
    });
    expect(await overview()).toMatch(/href="\/admin\/needs">2</);
    const list = await (await admin.get('/admin/needs')).text();
    expect(list).toContain('2 behov er meldt inn');
    expect(list.match(/role="rowheader"/g)).toHaveLength(2);
    for (const title of ['Vaske kopper', 'På pause']) expect(list).toContain(title);
    expect(list).not.toMatch(/Et utkast|Er avsluttet|Fant den selv/);
  });

  it('leads from each figure to a page that counts the same', async () => {
    const html = await overview();
    const companies = /href="\/admin\/companies">(\d+)</.exec(html)?.[1];
    const list = await (await admin.get('/admin/companies')).text();
    expect(list.match(/role="rowheader"/g)).toHaveLength(Number(companies));
  });

  it('lists as shut out the specialists who are, and nobody else', async () => {
    const suspendedAt = '2026-11-23T08:00:00.000Z';
    await aSpecialist(app.services, { name: 'Ute Spesialist', suspendedAt });
    await anAdministrator(app.services, { name: 'Ute Administrator', suspendedAt });
    await aSpecialist(app.services, { name: 'Inne Spesialist' });
    const all = await (await admin.get('/admin/users')).text();
    for (const name of ['Ute Spesialist', 'Ute Administrator', 'Inne Spesialist'])
      expect(all).toContain(name);
    const shutOut = await (await admin.get('/admin/users?show=shut-out')).text();
    expect(shutOut).toContain('Jobbspesialister uten tilgang');
    expect(shutOut).toContain('Ute Spesialist');
    expect(shutOut).not.toMatch(/Ute Administrator|Inne Spesialist/);
  });
});
