import type { SpecialistActor } from '~/app/auth/actor';
import type { DeclineReason } from '~/app/domain/companies/lead-decision';
import { ok, refuse, type Result } from '~/app/domain/result';
import { prepareMail } from '~/app/mail/prepare-mail';
import { nowOf, type Services } from '~/app/services';
import { decideLead, findLead } from '~/db/repositories/leads';
import { enqueueMail } from '~/db/repositories/outbox';
import { renderMail } from '~/emails/layout';
import { leadDeclined } from '~/emails/lead-declined';
import { record } from '../record';

interface Decline {
  readonly reason: DeclineReason;
  /** Said to the employer in the letter. */
  readonly note: string | null;
}

/** Turns a lead away with a reason, which she gets by letter. Decided once (`decided-already`). */
export async function declineLead(
  services: Services,
  actor: SpecialistActor,
  leadId: string,
  { reason, note }: Decline,
): Promise<Result<null, 'not-found' | 'decided-already'>> {
  const lead = await findLead(services.store.read, leadId);
  if (!lead) return refuse('not-found');
  const { PROVIDER_NAME: provider, SUPPORT_PHONE: phone } = services.config;
  const rendered = renderMail(leadDeclined({ provider, phone, reason, note }));
  const mail = prepareMail(services, 'lead-declined', { to: lead.email, ...rendered });
  return services.store.transaction(async (tx) => {
    const isFirst = await decideLead(tx, leadId, {
      state: 'declined',
      declineReason: reason,
      declineNote: note,
      decidedById: actor.userId,
      decidedAt: nowOf(services),
    });
    if (!isFirst) return refuse('decided-already');
    await record(tx, services, {
      action: 'lead.declined',
      actor: `user:${actor.userId}`,
      subject: `lead:${leadId}`,
      facts: { reason },
    });
    await enqueueMail(tx, mail);
    return ok(null);
  });
}
