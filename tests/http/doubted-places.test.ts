import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCompany } from '~/db/repositories/companies';
import { needs } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aCompany } from '../support/fixtures/company';
import { anAdministrator, anEmployer, aSpecialist } from '../support/fixtures/user';
import { startPosting } from '../support/fixtures/posting';
import { formIdOn } from '../support/form-id';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Asking {
  readonly visitor: Visitor;
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The municipality that is saved in the end. */
  readonly saved: () => Promise<string | null | undefined>;
}

const municipalityOf = async (companyId: string) =>
  (await findCompany(app.services.store.read, companyId))?.municipality;

async function placeOfNeed(needId: string) {
  const { read } = app.services.store;
  const [need] = await read.select().from(needs).where(eq(needs.id, needId));
  return need?.municipality;
}

async function newCompany(visitor: Visitor, page: string): Promise<Asking> {
  const formId = await formIdOn(await visitor.get(page));
  const fields = { formId, name: 'Nytt Verksted', sector: 'private', status: 'lead' };
  return { visitor, page, fields, saved: () => municipalityOf(formId) };
}

const places: readonly (readonly [string, string, () => Promise<Asking>])[] = [
  [
    'a company a specialist has met',
    'Råde',
    async () => {
      const { id } = await aSpecialist(app.services);
      return newCompany(await visitorAs(app, id), '/companies/new');
    },
  ],
  [
    'a company an administrator registers',
    'Hvaler',
    async () => {
      const { id } = await anAdministrator(app.services);
      return newCompany(await visitorAs(app, id), '/admin/companies/new');
    },
  ],
  [
    'a company that is changed',
    'Aremark',
    async () => {
      const company = await aCompany(app.services);
      const visitor = await visitorAs(app, (await anAdministrator(app.services)).id);
      const { id, name, sector, status, updatedAt: seenAt } = company;
      const fields = { name, sector, status, seenAt };
      const saved = () => municipalityOf(id);
      return { visitor, page: `/admin/companies/${id}`, fields, saved };
    },
  ],
  [
    'the record of a company',
    'Skiptvet',
    async () => {
      const { id: me } = await aSpecialist(app.services);
      const company = await aCompany(app.services, { specialistId: me });
      const { id, name, sector, updatedAt: seenAt } = company;
      const visitor = await visitorAs(app, me);
      const saved = () => municipalityOf(id);
      return { visitor, page: `/companies/${id}/edit`, fields: { name, sector, seenAt }, saved };
    },
  ],
  [
    'a need a specialist was told',
    'Rakkestad',
    async () => {
      const company = await aCompany(app.services);
      const visitor = await visitorAs(app, (await aSpecialist(app.services)).id);
      const page = `/companies/${company.id}/need`;
      const formId = await formIdOn(await visitor.get(page));
      const fields = { formId, contactName: 'Per Aas', 'tasks[0].title': 'Rydde' };
      const saved = () => placeOfNeed(formId);
      return { visitor, page, fields, saved };
    },
  ],
  [
    'a need an employer writes',
    'Våler',
    async () => {
      const company = await aCompany(app.services);
      const visitor = await visitorAs(app, (await anEmployer(app.services, company.id)).id);
      const [, needId = ''] = /needs\/([\w-]+)/.exec(await startPosting(visitor)) ?? [];
      const saved = () => placeOfNeed(needId);
      return { visitor, page: `/company/needs/${needId}/place`, fields: {}, saved };
    },
  ],
];

describe('a municipality that looks like a slip', () => {
  test.each(places)(
    'is asked about, and kept when sent once more: %s',
    async (_, known, asking) => {
      await aCompany(app.services, { municipality: known });
      const slip = `${known}e`;
      const { visitor, page, fields, saved } = await asking();
      const intent = page.startsWith('/company/') ? 'next' : 'save';
      const sent = { ...fields, intent, municipality: slip };
      const asked = await visitor.post(page, sent);
      expect(asked.status).toBe(422);
      const html = await asked.text();
      expect(html).toContain(`Mente du ${known}? Du skrev «${slip}».`);
      expect(html).toContain(`name="keptPlaces" value="${slip}"`);
      expect(await saved()).not.toBe(slip);
      expect((await visitor.post(page, { ...sent, keptPlaces: slip })).status).toBe(303);
      expect(await saved()).toBe(slip);
    },
  );
});
