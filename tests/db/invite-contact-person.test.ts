import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SpecialistActor } from '~/app/auth/actor';
import { colleagueLimit, countTry } from '~/app/auth/rate-limit';
import { overStatuses } from '~/app/domain/companies/company-record';
import { inviteContactPerson } from '~/app/usecases/companies/invite-contact-person';
import type { Company } from '~/db/repositories/companies';
import { insertCompanyContact, type CompanyContact } from '~/db/repositories/company-contacts';
import { findUserByEmail, listCompanyUsers } from '~/db/repositories/users';
import { everythingIn } from '../support/everything-in';
import { aCompany } from '../support/fixtures/company';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { lettersIn } from '../support/letters';
import { openTestServices, type TestServices } from '../support/services';

let services: TestServices;
let actor: SpecialistActor;
beforeEach(async () => {
  services = openTestServices();
  const { id: userId, name } = await aSpecialist(services);
  actor = { kind: 'specialist', userId, name, office: 'Moss' };
});
afterEach(() => services.dispose());

type Invite = () => ReturnType<typeof inviteContactPerson>;
const email = 'Kari.Solheim@bakeri.example.test';

async function aContact(at: Partial<Company> = {}, facts: Partial<CompanyContact> = {}) {
  const company = await aCompany(services, at);
  const now = services.clock.now().toISOString();
  const contact: CompanyContact = {
    ...{ id: services.newId(), companyId: company.id, removedAt: null },
    ...{ name: 'Kari Solheim', role: null, phone: '69 00 00 01', email },
    ...{ createdAt: now, updatedAt: now },
    ...facts,
  };
  await services.store.transaction((tx) => insertCompanyContact(tx, contact));
  const invite = () => inviteContactPerson(services, actor, company.id, contact.id);
  return { company, contact, invite };
}

/** Why it is refused; «written» when something is written all the same. */
async function refusal(invite: Invite): Promise<string> {
  const before = JSON.stringify(everythingIn(services));
  const invited = await invite();
  if (JSON.stringify(everythingIn(services)) !== before) return 'written';
  return invited.ok ? 'ok' : invited.code;
}

test('a contact person becomes the owner of her company’s pages, once, with one letter', async () => {
  const { company, invite } = await aContact();
  expect(await invite()).toEqual({ ok: true, value: null });
  expect(await invite()).toEqual({ ok: true, value: null });
  const people = await listCompanyUsers(services.store.read, company.id);
  expect(people).toMatchObject([
    { email: email.toLowerCase(), name: 'Kari Solheim', companyRole: 'owner', role: 'employer' },
  ]);
  const letters = await lettersIn(services);
  expect(letters.map(({ kind, to }) => [kind, to])).toEqual([['invitation', email.toLowerCase()]]);
});

test('nobody without an address, at another company, or who has been removed', async () => {
  expect(await refusal((await aContact({}, { email: null })).invite)).toBe('not-found');
  const removed = await aContact({}, { removedAt: '2026-11-20T08:00:00.000Z' });
  expect(await refusal(removed.invite)).toBe('not-found');
  const { contact } = await aContact();
  const other = await aCompany(services);
  expect(await refusal(() => inviteContactPerson(services, actor, other.id, contact.id))).toBe(
    'not-found',
  );
});

test.each(overStatuses)('nobody where the company is %s', async (status) => {
  expect(await refusal((await aContact({ status })).invite)).toBe('company-stopped');
});

test('nobody where the company has people of its own to let others in', async () => {
  const { company, invite } = await aContact();
  await anEmployer(services, company.id);
  expect(await refusal(invite)).toBe('has-users');
});

test('nobody whose address somebody signs in with already', async () => {
  const elsewhere = await aCompany(services);
  await anEmployer(services, elsewhere.id, { email: email.toLowerCase() });
  const { company, invite } = await aContact();
  expect(await refusal(invite)).toBe('email-taken');
  const user = await findUserByEmail(services.store.read, email.toLowerCase());
  expect(user?.companyId).not.toBe(company.id);
});

test('nobody more than twenty a day at one company', async () => {
  const { company, invite } = await aContact();
  await services.store.transaction(async (tx) => {
    for (let turn = 0; turn < 20; turn += 1) {
      await countTry(tx, services, [colleagueLimit(company.id)]);
    }
  });
  expect(await refusal(invite)).toBe('too-many');
});
