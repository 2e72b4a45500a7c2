import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { users } from '~/db/schema/index';
import { startTestApp, type TestApp } from '../support/app';
import { aLead } from '../support/fixtures/lead';
import { startPosting } from '../support/fixtures/posting';
import { aSpecialist } from '../support/fixtures/user';
import { visitorAs, type Visitor } from '../support/visitor';

let app: TestApp;
let specialist: Visitor;
let employer: Visitor;
let companyId: string;
/** The page the specialist landed on when she had let the company in. */
let receipt: string;

const wish = 'Ta oppvasken og rydde bord';
const pageOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

beforeAll(async () => {
  app = await startTestApp();
  specialist = await visitorAs(app, (await aSpecialist(app.services)).id);
  const lead = await aLead(app.services, { wish, organisationNumber: '311842234' });
  const approve = { intent: 'approve', sector: 'private', companyRole: 'owner' };
  const answer = await specialist.post(`/leads/${lead.id}`, approve);
  receipt = await (await specialist.follow(answer)).text();
  const { read } = app.services.store;
  const [user] = await read.select().from(users).where(eq(users.email, lead.email));
  companyId = user?.companyId ?? '';
  employer = await visitorAs(app, user?.id ?? '');
});
afterAll(() => app.close());

test('A specialist who lets a company in reads that it is done, and goes on to it', () => {
  expect(receipt).toContain('Kantina på kaia er sluppet inn. Mona Dahl får en e-post');
  expect(receipt).toContain(`href="/companies/${companyId}"`);
});

describe('What an employer wrote when she registered', () => {
  test('waits on her overview, and stands as the beginning of the first need', async () => {
    const overview = await pageOf(employer, '/company');
    expect(overview).toContain('Begynn med dette');
    expect(overview).not.toContain('Ingenting venter på deg nå');
    expect(overview).toContain(wish);
    expect(await pageOf(employer, '/company/needs/new')).toContain(`value="${wish}"`);
  });

  test('is read by the specialist on the page of the company', async () => {
    expect(await pageOf(specialist, `/companies/${companyId}`)).toContain(wish);
  });

  test('goes when the first need is begun', async () => {
    await startPosting(employer);
    for (const [visitor, path] of [
      [employer, '/company'],
      [employer, '/company/needs/new'],
      [specialist, `/companies/${companyId}`],
    ] as const) {
      expect(await pageOf(visitor, path)).not.toContain(wish);
    }
  });
});
