import { afterAll, beforeAll, expect, test } from 'vitest';
import { listCompanyUsers } from '~/db/repositories/users';
import { nowOf } from '~/app/services';
import { insertCompanyContact } from '~/db/repositories/company-contacts';
import { startTestApp, type TestApp } from '../support/app';
import { anAskedProposal } from '../support/fixtures/asked-proposal';
import { aCompany } from '../support/fixtures/company';
import { aGivenConsent } from '../support/fixtures/given-consent';
import { lettersTo } from '../support/letters';
import { visitorAs } from '../support/visitor';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A company a specialist has written down herself, with one to talk to and nobody who signs in. */
async function aCompanyNobodyIsIn(email: string | null) {
  const { services } = app;
  const company = await aCompany(services);
  const id = services.newId();
  await services.store.transaction((tx) =>
    insertCompanyContact(tx, {
      ...{ id, companyId: company.id, name: 'Per Eksempel', role: null, phone: '69 00 00 07' },
      ...{ email, createdAt: nowOf(services), updatedAt: nowOf(services), removedAt: null },
    }),
  );
  return { company, contactId: id };
}

test('the specialist invites the contact person from the company’s page, once', async () => {
  const email = `${app.services.newId()}@bedrift.example.test`;
  const { company, contactId } = await aCompanyNobodyIsIn(email);
  const met = await anAskedProposal(app.services, { state: 'consented' }, { company });
  await aGivenConsent(app.services, met, 'show-card');
  const visitor = await visitorAs(app, met.specialist.id);
  const proposal = await (await visitor.get(`/proposals/${met.proposal.id}`)).text();
  expect(proposal).toContain(`Ingen i ${company.name} kan logge inn`);
  expect(proposal).toContain(`/companies/${company.id}#access`);

  const page = `/companies/${company.id}`;
  expect(await (await visitor.get(page)).text()).toContain('Inviter Per Eksempel');
  const sends = [1, 2, 3].map(() => visitor.post(page, { intent: 'invite', contactId }));
  expect((await Promise.all(sends)).map(({ status }) => status)).toEqual([303, 303, 303]);
  const people = await listCompanyUsers(app.services.store.read, company.id);
  expect(people.map((one) => [one.email, one.companyRole])).toEqual([[email, 'owner']]);
  expect(await lettersTo(app.services, email)).toHaveLength(1);
  expect(await (await visitor.get(page)).text()).not.toContain('Inviter Per Eksempel');
  expect(await (await visitor.get(`/proposals/${met.proposal.id}`)).text()).not.toContain(
    'kan logge inn',
  );
});

test('without an address there is a way to write one down, and nobody is invited', async () => {
  const { company, contactId } = await aCompanyNobodyIsIn(null);
  const { specialist } = await anAskedProposal(app.services, {}, { company });
  const visitor = await visitorAs(app, specialist.id);
  const page = `/companies/${company.id}`;
  expect(await (await visitor.get(page)).text()).toContain('kontaktperson med e-post');
  expect((await visitor.post(page, { intent: 'invite', contactId })).status).toBe(409);
  expect(await listCompanyUsers(app.services.store.read, company.id)).toEqual([]);
});

test('says nothing of letters and readers that are not there', async () => {
  const { company } = await aCompanyNobodyIsIn(null);
  const at = nowOf(app.services);
  const shown = await anAskedProposal(app.services, { state: 'shown', shownAt: at }, { company });
  await aGivenConsent(app.services, shown, 'show-card');
  const visitor = await visitorAs(app, shown.specialist.id);
  const waiting = await (await visitor.get(`/proposals/${shown.proposal.id}`)).text();
  expect(waiting).toContain('Ingen påminnelse går ut');
  expect(waiting).not.toContain('Én påminnelse går ut');
  expect(waiting).not.toContain('Spør i et møte');

  const met = await anAskedProposal(app.services, { state: 'meeting', shownAt: at }, { company });
  await aGivenConsent(app.services, met, 'show-card');
  await aGivenConsent(app.services, met, 'disclose-name');
  const hers = await visitorAs(app, met.specialist.id);
  const named = await (await hers.get(`/proposals/${met.proposal.id}`)).text();
  expect(named).not.toContain('Bedriften ser navnet nå');
  expect(named).toContain('det er du som sier navnet');
  const plan = await (await hers.get(`/proposals/${met.proposal.id}/meeting`)).text();
  expect(plan).not.toContain('Begge får');
  const saved = await hers.post(`/proposals/${met.proposal.id}/meeting`, {
    ...{ intent: 'arrange', seenAt: '', onDate: '2026-12-03', atTime: '10:30' },
    ...{ place: 'Torget 1', access: 'Heis til høyre.', comes: 'Per', speaks: 'together' },
  });
  expect(await (await hers.follow(saved)).text()).toContain('Ingen i bedriften kan logge inn');
});
