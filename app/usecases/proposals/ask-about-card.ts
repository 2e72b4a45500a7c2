import { openProposalCard } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { needsUntold } from '../../domain/proposals/needs-untold';
import type { Services } from '../../services';
import { askJobseeker } from './ask-jobseeker';
import { openProposal } from './open-proposal';
import { saveCard, type CardChoice } from './save-card';

/**
 * Asks the jobseeker about the card as it stands on the screen. A draft that leaves a need of hers
 * untold, and whose page has not said so yet, is only kept: the specialist is to read what that
 * means before she is asked.
 */
export async function askAboutCard(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  { cardHash, isExceptionAsked, ...edit }: CardChoice & { readonly isExceptionAsked: boolean },
) {
  const asking = { edit, isExceptionAsked };
  return (await leavesMoreUntold(services, actor, proposalId, edit.chosenIds))
    ? saveCard(services, actor, proposalId, { cardHash, ...edit })
    : askJobseeker(services, actor, proposalId, cardHash, asking);
}

async function leavesMoreUntold(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  chosenIds: readonly string[],
): Promise<boolean> {
  const found = await openProposal(services, actor, proposalId);
  if (found?.proposal.state !== 'drafted') return false;
  const card = openProposalCard(found.key, found.proposal);
  const said = needsUntold(card, card.chosenIds);
  return needsUntold(card, chosenIds).some((item) => !said.includes(item));
}
