import { proposalShown } from '~/emails/proposal-shown';
import { findConsentInForce } from '~/db/repositories/consents';
import { enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, openProposalCard, standingOf } from '~/db/repositories/proposals';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import { leftOutInLead } from '../../domain/proposals/left-out-in-lead';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { openProposal } from './open-proposal';
import { record } from '../record';
import { tickedRequirements } from '../needs/requirements-of';

/**
 * Why a proposal is not shown: `no-consent` – her yes to this card is not in force;
 * `requirements-open` – she has not answered all that the need asks now; `noes-unsolved` – she has
 * said no to something it demands, and nobody has said how that is solved; `task-left-out` – the
 * card still names a task that her no has taken out of the job.
 */
export type ShowRefusal =
  | 'not-found'
  | 'need-not-open'
  | 'not-now'
  | 'no-consent'
  | 'company-stopped'
  | 'requirements-open'
  | 'noes-unsolved'
  | 'task-left-out';

/**
 * Shows a proposal to the company, if her consent is in force for exactly this card, company and
 * purpose at this moment (domain §2.1), if she has been through the whole requirement list (V
 * L3595–3605), and if each no of hers is answered: limits are told in time (domain §2.15). A card
 * that names a task left out since must be written anew, which asks her anew. The employer's letter
 * holds an address and nothing else.
 */
export async function showProposal(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<Result<null, ShowRefusal>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, need, company, key } = found;
  const { id, companyId, cardHash } = proposal;
  if (company.status !== 'partner') return refuse('company-stopped');
  if (need.state !== 'open') return refuse('need-not-open');
  const next = proposalAfter(standingOf(proposal), { kind: 'show', by: 'specialist' });
  if (!next.ok) return refuse('not-now');

  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId: id },
    'proposal-shown',
    proposalShown(actor.name, `${services.baseUrl}/company/proposals/${id}`),
  );
  const { lead } = openProposalCard(key, proposal).card;
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    // The company may put the need on hold in the same moment.
    const posted = await findPostedNeed(tx, need.id);
    const isOpen = posted && needOn(posted.need, osloDateOf(new Date(now))).state === 'open';
    if (!isOpen) return refuse('need-not-open');
    const question = { companyId, cardHash, purpose: 'show-card', at: now } as const;
    if (!(await findConsentInForce(tx, id, question))) return refuse('no-consent');
    const { openCount, unsolvedCount, job } = await tickedRequirements(tx, key, proposal.needId);
    if (openCount > 0) return refuse('requirements-open');
    if (unsolvedCount > 0) return refuse('noes-unsolved');
    if (leftOutInLead(lead, job).length > 0) return refuse('task-left-out');
    const change = { shownAt: now, updatedAt: now };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.shown',
      actor: `user:${actor.userId}`,
      subject: `proposal:${id}`,
      facts: { cardHash },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}
