import { consentWithdrawn } from '~/emails/consent-withdrawn';
import { renderMail } from '~/emails/layout';
import { proposalWithdrawn } from '~/emails/proposal-withdrawn';
import { replaceVersionsNotInForce } from '~/db/repositories/agreement-versions';
import { withdrawConsents } from '~/db/repositories/consents';
import { cancelMailOfProposal, enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf, type Proposal } from '~/db/repositories/proposals';
import { findUser, listCompanyUsers } from '~/db/repositories/users';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { prepareMail, type PreparedMail } from '../../mail/prepare-mail';
import { nowOf, type Services } from '../../services';
import { auditActorOf, proposalActorOf } from './answering';
import type { Answering, AnswerRefusal, OwnProposal } from './answering';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { openOwnProposal } from './open-own-proposal';
import { record } from '../record';

/**
 * To those at the company who could read the proposal; none where it was never shown. The letters
 * belong to no proposal and hold nothing about her, so that the withdrawal does not stop them.
 */
async function lettersToCompany(
  services: Services,
  { companyId, specialistId, shownAt }: Proposal,
): Promise<PreparedMail[]> {
  if (shownAt === null) return [];
  const { read } = services.store;
  const specialist = await findUser(read, specialistId);
  const phone = specialist?.phone ?? services.config.SUPPORT_PHONE;
  const rendered = renderMail(proposalWithdrawn(specialist?.name ?? '', phone));
  const people = await listCompanyUsers(read, companyId);
  return people.map(({ email }) =>
    prepareMail(services, 'proposal-withdrawn', { to: email, ...rendered }),
  );
}

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
  const toCompany = await lettersToCompany(services, proposal);
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const ended = await withdrawConsents(tx, own, now);
    if (ended === 0 && !next.ok) return refuse('not-now');
    if (next.ok) {
      if (!(await moveProposal(tx, proposal, next.value, { updatedAt: now }))) {
        return refuse('not-now');
      }
    }
    // Also of a proposal that has led to one in force: another may be on its way.
    const isTakenBack = await replaceVersionsNotInForce(tx, proposal.id, now);
    await cancelMailOfProposal(tx, proposal.id);
    await record(tx, services, {
      action: 'consent.withdrawn',
      actor: auditActorOf(answering, own.profileId),
      subject: `proposal:${proposal.id}`,
      facts: { consents: ended, how: answering.how },
    });
    if (answering.how === 'link') await enqueueMail(tx, letter);
    for (const told of next.ok || isTakenBack ? toCompany : []) await enqueueMail(tx, told);
    return ok(null);
  });
}
