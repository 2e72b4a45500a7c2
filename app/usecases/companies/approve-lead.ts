import type { SpecialistActor } from '~/app/auth/actor';
import { planForLead, type CompanyRole, type LeadPlan } from '~/app/domain/companies/lead-decision';
import { nothingKnown } from '../../domain/companies/company-record';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import {
  findCompanyByNumber,
  insertCompany,
  updateCompany,
  type Company,
} from '~/db/repositories/companies';
import { decideLead, findLead, type Lead } from '~/db/repositories/leads';
import { enqueueMail } from '~/db/repositories/outbox';
import { findUserByEmail, insertUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { invitationMail } from '~/emails/invitation';
import { record } from '../record';
import { keepLeadAsContact } from './keep-lead-as-contact';

export interface LeadApproval {
  readonly sector: Company['sector'];
  readonly companyRole: CompanyRole;
  /** As the specialist has put it right; else as it was registered. */
  readonly municipality?: string | undefined;
}

/**
 * Lets a lead in: her company becomes a partner with this specialist as fixed contact, or she joins
 * the company the register had already, is one of its contact persons from then on, and gets a
 * letter with the way in. Decided once, however many press at once (`decided-already`). Other
 * refusals: see `planForLead`.
 */
export async function approveLead(
  services: Services,
  actor: SpecialistActor,
  leadId: string,
  { sector, companyRole, municipality }: LeadApproval,
): Promise<Result<null, 'not-found' | 'decided-already' | 'company-stopped' | 'email-taken'>> {
  const found = await findLead(services.store.read, leadId);
  if (!found) return refuse('not-found');
  const url = `${services.baseUrl}/sign-in?next=${encodeURIComponent('/company')}`;
  const rendered = invitationMail({ url, provider: services.config.PROVIDER_NAME });
  const mail = prepareMail(services, 'invitation', { to: found.email, ...rendered });
  const now = nowOf(services);
  const by = `user:${actor.userId}` as const;

  return services.store.transaction(async (tx) => {
    const registered = await findLead(tx, leadId);
    if (registered?.state !== 'waiting') return refuse('decided-already');
    const lead = { ...registered, municipality: municipality ?? registered.municipality };
    const company = await findCompanyByNumber(tx, lead.organisationNumber);
    const plan = planForLead({ company, user: await findUserByEmail(tx, lead.email) });
    if (!plan.ok) return plan;
    const given = { lead, known: company, plan: plan.value, sector, specialistId: actor.userId };
    const companyId = await settleCompany(tx, services, given);
    await keepLeadAsContact(tx, services, { lead, companyId, specialistId: actor.userId });
    await decideLead(tx, leadId, {
      state: 'approved',
      companyId,
      decidedById: actor.userId,
      decidedAt: now,
    });
    if (plan.value.isInvited) {
      const userId = services.newId();
      await insertUser(tx, {
        id: userId,
        role: 'employer',
        email: lead.email,
        name: lead.contactName,
        phone: lead.phone,
        office: null,
        companyId,
        companyRole,
        createdAt: now,
        suspendedAt: null,
      });
      await record(tx, services, {
        action: 'user.invited',
        actor: by,
        subject: `user:${userId}`,
        facts: { role: 'employer', companyRole },
      });
    }
    await record(tx, services, { action: 'lead.approved', actor: by, subject: `lead:${leadId}` });
    await enqueueMail(tx, mail);
    return ok(null);
  });
}

interface Settling {
  readonly lead: Lead;
  readonly known: Company | undefined;
  readonly plan: LeadPlan;
  readonly sector: Company['sector'];
  readonly specialistId: string;
}

/** The company as the plan wants it: new, from lead to partner, or left as it is. */
async function settleCompany(
  tx: Database,
  services: Services,
  { lead, known, plan, sector, specialistId }: Settling,
): Promise<string> {
  const now = nowOf(services);
  const actor = `user:${specialistId}` as const;
  if (known) {
    if (plan.company === 'stays') return known.id;
    const change = {
      status: 'partner',
      specialistId: known.specialistId ?? specialistId,
      updatedAt: now,
    } as const;
    await updateCompany(tx, known.id, known.updatedAt, change);
    const subject = `company:${known.id}` as const;
    await record(tx, services, { action: 'company.changed', actor, subject });
    return known.id;
  }
  const id = services.newId();
  await insertCompany(tx, {
    ...nothingKnown,
    id,
    organisationNumber: lead.organisationNumber,
    name: lead.companyName,
    sector,
    municipality: lead.municipality,
    status: 'partner',
    statusReason: null,
    specialistId,
    createdAt: now,
    updatedAt: now,
  });
  const subject = `company:${id}` as const;
  await record(tx, services, { action: 'company.registered', actor, subject });
  return id;
}
