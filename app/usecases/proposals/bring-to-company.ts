import { proposalShown } from '~/emails/proposal-shown';
import { enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, openProposalCard, standingOf } from '~/db/repositories/proposals';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import type { AuditEvent } from '../../domain/audit/audit-event';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import { solutionsToRead } from '../../domain/needs/requirements/solutions-to-read';
import { leftOutOnCard } from '../../domain/proposals/left-out-on-card';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import {
  whyNotAt,
  whyNotOpen,
  type CompanyHindrance,
  type NeedHindrance,
} from '../../domain/proposals/why-not-propose';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { tickedRequirements } from '../needs/requirements-of';
import { guardianIsMissing } from '../profiles/guardian-is-missing';
import { record } from '../record';
import { consentNow } from './consent-now';
import type { OpenProposal } from './open-proposal';
import { waitsItsTurn } from './waits-its-turn';

/**
 * Why a proposal is not shown: `no-consent` – her yes to this card is not in force;
 * `guardian-missing` – she is under 18, and nobody has agreed for her; `requirements-open` – she
 * has not answered all that the need asks now; `noes-unsolved` – she has said no to something it
 * demands, and nobody has said how that is solved; `solutions-unread` – solutions written after her
 * yes wait for her; `task-left-out` – the card still names a task that her no has taken out of the
 * job.
 */
export type ShowRefusal =
  | CompanyHindrance
  | NeedHindrance
  | 'not-now'
  | 'no-consent'
  | 'guardian-missing'
  | 'requirements-open'
  | 'noes-unsolved'
  | 'solutions-unread'
  | 'task-left-out';

/** Who shows it: the log’s actor, and the specialist’s name for the letter. */
interface ShownBy {
  readonly auditActor: AuditEvent['actor'];
  readonly name: string;
}

/**
 * Shows a proposal to the company, if her consent is in force for exactly this card, company and
 * purpose at this moment (domain §2.1), if she has been through the whole requirement list (V
 * L3595–3605), if each no of hers is answered (limits are told in time, domain §2.15), and if she
 * has had a real chance to read how. A card that names a task left out since must be written anew,
 * which asks her anew. While the company has another card of the need to decide about, this one
 * waits its turn and nothing is sent (domain §2.4). The employer's letter holds an address and
 * nothing else.
 */
export async function bringToCompany(
  services: Services,
  { proposal, need, company, key }: OpenProposal,
  { auditActor, name }: ShownBy,
): Promise<Result<null, ShowRefusal>> {
  const { id, companyId, cardHash } = proposal;
  const hindrance = whyNotAt(company.status) ?? whyNotOpen(need.state);
  if (hindrance) return refuse(hindrance);

  const signer = await signerToCompany(services, companyId, {
    userId: proposal.specialistId,
    name,
  });
  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId: id },
    'proposal-shown',
    proposalShown(signer, `${services.baseUrl}/company/proposals/${id}`),
  );
  const card = openProposalCard(key, proposal);
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    // The company may put the need on hold in the same moment.
    const posted = await findPostedNeed(tx, need.id);
    const today = osloDateOf(new Date(now));
    const meanwhile = whyNotOpen(posted ? needOn(posted.need, today).state : 'closed');
    if (meanwhile) return refuse(meanwhile);
    if (!(await consentNow(services, proposal, 'show-card', tx))) return refuse('no-consent');
    if (await guardianIsMissing(tx, services, key, proposal.profileId)) {
      return refuse('guardian-missing');
    }
    const { items, openCount, unsolvedCount, job } = await tickedRequirements(
      tx,
      key,
      proposal.needId,
    );
    if (openCount > 0) return refuse('requirements-open');
    if (unsolvedCount > 0) return refuse('noes-unsolved');
    if (leftOutOnCard(card, job).length > 0) return refuse('task-left-out');
    const { consentedAt } = proposal;
    if (solutionsToRead(items, { consentedAt, today })) return refuse('solutions-unread');

    const kind = (await waitsItsTurn(services, tx, proposal)) ? 'queue' : 'show';
    const next = proposalAfter(standingOf(proposal), { kind, by: 'specialist' });
    if (!next.ok) return refuse('not-now');
    const isShown = kind === 'show';
    const change = { updatedAt: now, ...(isShown ? { shownAt: now } : {}) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await record(tx, services, {
      action: isShown ? 'proposal.shown' : 'proposal.queued',
      actor: auditActor,
      subject: `proposal:${id}`,
      facts: { cardHash },
    });
    for (const letter of isShown ? letters : []) await enqueueMail(tx, letter);
    return ok(null);
  });
}
