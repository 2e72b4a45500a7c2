import { countTry, limitReached, registrationLimits, type TooMany } from '~/app/auth/rate-limit';
import type { Registration } from '~/app/domain/companies/registration';
import { ok } from '~/app/domain/result';
import { prepareMail, type PreparedMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { findLead, findWaitingLead, insertLead } from '~/db/repositories/leads';
import { enqueueMail } from '~/db/repositories/outbox';
import { listActiveSpecialists } from '~/db/repositories/specialists';
import { renderMail } from '~/emails/layout';
import { leadReceived, leadToCall } from '~/emails/lead-received';
import { record } from '../record';

interface SentRegistration {
  /** Given out with the form, so that the same form sent many times makes one lead. */
  readonly formId: string;
  readonly clientAddress: string;
  readonly registration: Registration;
}

/**
 * Takes an employer's own registration as a lead, confirms it by letter and tells the specialists.
 * Nothing is looked up in the register: known and unknown companies and addresses get the same
 * answer and the same letter (S8). While one of an address for a company waits, another changes
 * nothing. Refusal: `too-many`.
 */
export async function registerLead(
  services: Services,
  { formId, clientAddress, registration }: SentRegistration,
): Promise<{ readonly ok: true; readonly value: null } | TooMany> {
  const { email } = registration;
  const limits = registrationLimits(services, { email, clientAddress });
  const letters = await lettersAbout(services, formId, registration);
  return services.store.transaction(async (tx) => {
    if (await findLead(tx, formId)) return ok(null);
    const tooMany = await limitReached(tx, services, limits);
    if (tooMany) return tooMany;
    await countTry(tx, services, limits);
    if (await findWaitingLead(tx, registration)) return ok(null);
    await insertLead(tx, {
      ...registration,
      id: formId,
      state: 'waiting',
      companyId: null,
      decidedById: null,
      declineReason: null,
      declineNote: null,
      createdAt: nowOf(services),
      decidedAt: null,
    });
    await record(tx, services, {
      action: 'lead.registered',
      actor: 'visitor',
      subject: `lead:${formId}`,
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

async function lettersAbout(
  services: Services,
  leadId: string,
  { companyName, municipality, email }: Registration,
): Promise<PreparedMail[]> {
  const specialists = await listActiveSpecialists(services.store.read);
  const confirmation = renderMail(leadReceived(services.config.PROVIDER_NAME));
  const url = `${services.baseUrl}/leads/${leadId}`;
  const news = renderMail(leadToCall({ companyName, municipality, url }));
  return [
    prepareMail(services, 'lead-received', { to: email, ...confirmation }),
    ...specialists.map((each) =>
      prepareMail(services, 'lead-to-call', { to: each.email, ...news }),
    ),
  ];
}
