import { findCompany, findCompanyByNumber } from '~/db/repositories/companies';
import { findLead, listEarlierLeads, listWaitingLeads, type Lead } from '~/db/repositories/leads';
import { findUserByEmail, listCompanyUsers } from '~/db/repositories/users';
import { ageInWords } from '../../domain/calendar/age-in-words';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { planForLead } from '../../domain/companies/lead-decision';
import { nowOf, type Services } from '../../services';

/** Employers who wait to be called, the longest waiting first. */
export async function readLeads(services: Services) {
  const leads = await listWaitingLeads(services.store.read);
  return leads.map(({ id, companyName, municipality, contactName, wish, createdAt }) => ({
    id,
    companyName,
    municipality,
    contactName,
    wish,
    age: ageInWords(createdAt, nowOf(services)),
  }));
}
export type LeadLine = Awaited<ReturnType<typeof readLeads>>[number];

/** What was decided about a registration, for the receipt; null while it waits. */
export async function readDecidedLead({ store }: Services, leadId: string) {
  const lead = await findLead(store.read, leadId);
  if (!lead || lead.state === 'waiting') return null;
  const { state, companyId, companyName, contactName } = lead;
  return { state, companyId, companyName, contactName };
}
export type DecidedLead = NonNullable<Awaited<ReturnType<typeof readDecidedLead>>>;

/** A registration, what the register knows of the company, and what letting her in comes to. */
export async function readLead(services: Services, leadId: string) {
  const { read } = services.store;
  const lead = await findLead(read, leadId);
  if (!lead) return undefined;
  const company = await knownCompany(services, lead);
  const user = await findUserByEmail(read, lead.email);
  const people = company ? await listCompanyUsers(read, company.id) : [];
  const plan = planForLead({ company, user });
  return {
    lead: { ...lead, age: ageInWords(lead.createdAt, nowOf(services)) },
    earlier: (await listEarlierLeads(read, lead)).map((each) => ({
      id: each.id,
      companyName: each.companyName,
      contactName: each.contactName,
      state: each.state,
      on: osloDateOf(new Date(each.createdAt)),
    })),
    company: company && {
      id: company.id,
      name: company.name,
      sector: company.sector,
      municipality: company.municipality,
      people: people.map(({ id, name, phone, companyRole }) => ({ id, name, phone, companyRole })),
    },
    hindrance: plan.ok ? null : plan.code,
  };
}
export type LeadView = NonNullable<Awaited<ReturnType<typeof readLead>>>;

async function knownCompany({ store }: Services, lead: Lead) {
  return lead.companyId
    ? findCompany(store.read, lead.companyId)
    : findCompanyByNumber(store.read, lead.organisationNumber);
}
