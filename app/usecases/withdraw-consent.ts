import { consentWithdrawn } from '~/emails/consent-withdrawn';
import { replaceVersionsNotInForce } from '~/db/repositories/agreement-versions';
import { withdrawConsents } from '~/db/repositories/consents';
import { cancelMailOfProposal, enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import { proposalAfter } from '../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import { auditActorOf, proposalActorOf } from './answering';
import type { Answering, AnswerRefusal, OwnProposal } from './answering';
import { letterToSpecialist } from './letter-to-specialist';
import { openOwnProposal } from './open-own-proposal';
import { record } from './record';

/**
 * She takes her yes back. Consents, card, name, unsent letters and unfinished agreement go in one
 * transaction; a receipt without content stays. An agreement in force is the parties' to end
 * (domain §2.1): then only the consents end.
 */
export async function withdrawConsent(
  services: Services,
  own: OwnProposal,
  answering: Answering,
): Promise<Result<null, AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const by = proposalActorOf(answering);
  const next = proposalAfter(standingOf(proposal), { kind: 'withdraw', by });

  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'consent-withdrawn',
    consentWithdrawn(`${services.baseUrl}/proposals/${proposal.id}`),
  );
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const ended = await withdrawConsents(tx, own, now);
    if (ended === 0 && !next.ok) return refuse('not-now');
    if (next.ok) {
      if (!(await moveProposal(tx, proposal, next.value, { updatedAt: now }))) {
        return refuse('not-now');
      }
      await replaceVersionsNotInForce(tx, proposal.id, now);
    }
    await cancelMailOfProposal(tx, proposal.id);
    await record(tx, services, {
      action: 'consent.withdrawn',
      actor: auditActorOf(answering, own.profileId),
      subject: `proposal:${proposal.id}`,
      facts: { consents: ended, how: answering.how },
    });
    if (answering.how === 'link') await enqueueMail(tx, letter);
    return ok(null);
  });
}
