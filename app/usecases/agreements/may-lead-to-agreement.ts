import { standingOf, type Proposal } from '~/db/repositories/proposals';
import { proposalAfter } from '../../domain/proposals/proposal-after';

/** Whether a proposal, as it stands, can still lead to an agreement. */
export function mayLeadToAgreement(proposal: Proposal | undefined): boolean {
  if (!proposal) return false;
  // Another agreement of the same proposal, after one that was decided.
  if (proposal.state === 'agreement') return true;
  return proposalAfter(standingOf(proposal), { kind: 'agree', by: 'specialist' }).ok;
}
