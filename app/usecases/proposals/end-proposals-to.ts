import type { AuditActor } from '~/app/domain/audit/audit-event';
import { proposalAfter } from '~/app/domain/proposals/proposal-after';
import { nowOf, type Services } from '~/app/services';
import { replaceVersions } from '~/db/repositories/agreement-versions';
import type { Company } from '~/db/repositories/companies';
import {
  listAgreementsNotInForceAt,
  listOpenProposalsTo,
  specialistsInForceAt,
} from '~/db/repositories/company-proposals';
import { cancelMailOfProposal, enqueueMail } from '~/db/repositories/outbox';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import { findUser } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { companyStopped } from '~/emails/company-stopped';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';

/**
 * Ends every open proposal to a company that is being stopped, in the transaction that stops it:
 * cards, links to agreements not in force and unsent letters go with them (domain §2.16). An
 * agreement in force is its parties' to end, so its specialist is told. Letters are made here and
 * not before, because who is concerned must not change between reading and writing.
 */
export async function endProposalsTo(
  tx: Database,
  services: Services,
  company: Pick<Company, 'id' | 'name'>,
  actor: AuditActor,
): Promise<number> {
  const at = nowOf(services);
  const ended: { readonly specialistId: string; readonly isShown: boolean }[] = [];
  const open = await listOpenProposalsTo(tx, company.id);
  for (const proposal of open) {
    const next = proposalAfter(standingOf(proposal), { kind: 'end', by: 'specialist' });
    const change = { answerReason: 'company-stopped', updatedAt: at };
    if (!next.ok || !(await moveProposal(tx, proposal, next.value, change))) {
      throw new Error('an open proposal can always be ended');
    }
    await cancelMailOfProposal(tx, proposal.id);
    await record(tx, services, {
      action: 'proposal.ended',
      actor,
      subject: `proposal:${proposal.id}`,
      facts: { reason: change.answerReason },
    });
    const { specialistId, shownAt } = proposal;
    ended.push({ specialistId, isShown: shownAt !== null });
  }
  // Of open proposals, and of those that have led to one in force: another may be on its way.
  for (const { id, proposalId, version } of await listAgreementsNotInForceAt(tx, company.id)) {
    if (!(await replaceVersions(tx, id, at))) continue;
    await cancelMailOfProposal(tx, proposalId);
    await record(tx, services, {
      action: 'agreement.called-back',
      actor,
      subject: `agreement:${id}`,
      facts: { version, reason: 'company-stopped' },
    });
  }
  const withSomeoneThere = await specialistsInForceAt(tx, company.id);
  for (const specialistId of new Set([
    ...ended.map((one) => one.specialistId),
    ...withSomeoneThere,
  ])) {
    const own = ended.filter((one) => one.specialistId === specialistId);
    const specialist = await findUser(tx, specialistId);
    if (!specialist) throw new Error('a proposal always has a specialist');
    const content = companyStopped({
      companyName: company.name,
      shown: own.filter(({ isShown }) => isShown).length,
      unshown: own.filter(({ isShown }) => !isShown).length,
      hasSomeoneThere: withSomeoneThere.includes(specialistId),
      url: `${services.baseUrl}/companies/${company.id}`,
    });
    await enqueueMail(tx, plainLetter(services, 'company-stopped', specialist.email, content));
  }
  return open.length;
}
