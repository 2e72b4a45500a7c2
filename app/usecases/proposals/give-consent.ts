import { jobseekerAnswered } from '~/emails/jobseeker-answered';
import { insertConsent } from '~/db/repositories/consents';
import { enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import {
  auditActorOf,
  proposalActorOf,
  type Answering,
  type AnswerRefusal,
  type OwnProposal,
} from './answering';
import { consentRow } from './consent-row';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { openOwnProposal } from './open-own-proposal';
import { record } from '../record';

interface CardConsent {
  /** Content hash of the card she read; a yes to another text is no yes (domain §2.1). */
  readonly cardHash: string;
  readonly answering: Answering;
  readonly isInterpreterUsed: boolean;
}

/** Her yes to showing exactly this card to exactly this company. Counts once. */
export async function giveConsent(
  services: Services,
  own: OwnProposal,
  { cardHash, answering, isInterpreterUsed }: CardConsent,
): Promise<Result<{ readonly consentId: string }, AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (proposal.cardHash !== cardHash) return refuse('card-changed');
  const by = proposalActorOf(answering);
  const next = proposalAfter(standingOf(proposal), { kind: 'consent', by });
  if (!next.ok) return refuse('not-now');

  const consent = consentRow(services, key, proposal, {
    purpose: 'show-card',
    answering,
    isInterpreterUsed,
  });
  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'jobseeker-answered',
    jobseekerAnswered('yes', `${services.baseUrl}/proposals/${proposal.id}`),
  );
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const change = { consentedAt: now, updatedAt: now };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await insertConsent(tx, consent);
    await record(tx, services, {
      action: 'consent.given',
      actor: auditActorOf(answering, own.profileId),
      subject: `proposal:${proposal.id}`,
      facts: { purpose: 'show-card', cardHash, how: answering.how },
    });
    if (answering.how === 'link') await enqueueMail(tx, letter);
    return ok({ consentId: consent.id });
  });
}
