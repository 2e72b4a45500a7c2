import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDeskCompanies } from '~/app/usecases/companies/read-desk-companies';
import { insertContactEntry } from '~/db/repositories/contact-entries';
import { insertLead } from '~/db/repositories/leads';
import { aCompany } from '../support/fixtures/company';
import { aNeed } from '../support/fixtures/need';
import { anEmployer, aSpecialist } from '../support/fixtures/user';
import { openTestServices, type TestServices } from '../support/services';

// Monday 23 November 2026.
let services: TestServices;
beforeEach(() => void (services = openTestServices()));
afterEach(() => services.dispose());

async function promisesOf({ id: userId, name }: { id: string; name: string }) {
  const actor = { kind: 'specialist', userId, name, office: 'Moss' } as const;
  return (await readDeskCompanies(services, actor)).promises.map(
    ({ company, dueOn, isOverdue }) => `${company} ${dueOn}${isOverdue ? ' late' : ''}`,
  );
}

async function call(companyId: string, specialistId: string, on: string) {
  await services.store.transaction((tx) =>
    insertContactEntry(tx, {
      ...{ id: services.newId(), companyId, specialistId, on, channel: 'phone' },
      ...{
        contactId: null,
        nextOn: null,
        aim: 'introduce',
        cup: null,
        outcome: null,
        objection: null,
        note: null,
      },
      ...{ createdAt: `${on}T10:00:00.000Z`, correctedAt: null },
    }),
  );
}

test('a call promised for a new need stands with its fixed contact until a contact is logged', async () => {
  const holder = await aSpecialist(services);
  const colleague = await aSpecialist(services);
  const company = await aCompany(services, { name: 'Bakeriet', specialistId: holder.id });
  const { id: createdById } = await anEmployer(services, company.id);
  const submittedAt = '2026-11-23T08:00:00.000Z';
  await aNeed(services, company.id, { need: { state: 'submitted', submittedAt, createdById } });
  await call(company.id, holder.id, '2026-11-20');
  expect(await promisesOf(holder)).toEqual(['Bakeriet 2026-11-25']);
  expect(await promisesOf(colleague)).toEqual([]);
  services.clock.set('2026-11-26T08:00:00.000Z');
  expect(await promisesOf(holder)).toEqual(['Bakeriet 2026-11-25 late']);
  await call(company.id, colleague.id, '2026-11-26');
  expect(await promisesOf(holder)).toEqual([]);
});

test('a call promised to one who registered is everybody’s until she is let in, then who let her in', async () => {
  const holder = await aSpecialist(services);
  const colleague = await aSpecialist(services);
  const company = await aCompany(services, { name: 'Testbil', specialistId: holder.id });
  const lead = {
    ...{ companyName: 'Testbil', organisationNumber: company.organisationNumber ?? '999999999' },
    ...{ municipality: 'Moss', contactName: 'Nils Test', email: 'nils@example.test' },
    ...{ phone: '69 00 00 01', wish: 'Vask', declineReason: null, declineNote: null },
    createdAt: '2026-11-20T08:00:00.000Z',
  };
  const undecided = { companyId: null, decidedById: null, decidedAt: null };
  await services.store.transaction((tx) =>
    insertLead(tx, { ...lead, ...undecided, id: 'waiting', state: 'waiting' }),
  );
  for (const each of [holder, colleague]) {
    expect(await promisesOf(each)).toEqual(['Testbil 2026-11-24']);
  }
  const decided = { companyId: company.id, decidedById: holder.id, decidedAt: lead.createdAt };
  await services.store.transaction((tx) =>
    insertLead(tx, { ...lead, ...decided, id: 'approved', state: 'approved' }),
  );
  expect(await promisesOf(holder)).toHaveLength(2);
  expect(await promisesOf(colleague)).toHaveLength(1);
  await call(company.id, holder.id, '2026-11-23');
  expect(await promisesOf(holder)).toHaveLength(1);
});
