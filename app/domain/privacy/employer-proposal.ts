import type { Card } from '~/app/domain/proposals/card';
import { isShownToEmployer, type ProposalState } from '~/app/domain/proposals/proposal-state';
import { employerCard, type EmployerCard } from './employer-card';

/** A proposal as the company it was made to may see it: never a score, a profile or a pseudonym. */
export type EmployerProposal = {
  readonly id: string;
  readonly needId: string;
  readonly needTitle: string;
  readonly state: ProposalState;
  readonly shownAt: string;
  readonly card: EmployerCard;
  /** Only while her separate consent to give it is in force, and not before the meeting. */
  readonly name: string | null;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
};

export type ProposalForEmployer = {
  readonly id: string;
  readonly needId: string;
  readonly needTitle: string;
  readonly state: ProposalState;
  readonly shownAt: string | null;
  readonly card: Card;
  readonly jobseekerName: string;
  readonly specialist: { readonly name: string; readonly phone: string; readonly email: string };
  /** `consentInForce` for this company and card version, now: the card, and the name. */
  readonly mayShowCard: boolean;
  readonly mayDiscloseName: boolean;
};

/** What the employer sees, or `null`: then there is nothing, and it must look like nothing. */
export function employerProposal(proposal: ProposalForEmployer): EmployerProposal | null {
  const { state, shownAt, mayShowCard, mayDiscloseName } = proposal;
  if (!mayShowCard || !isShownToEmployer(state) || shownAt === null) return null;
  const hasMet = state === 'meeting' || state === 'agreement';
  return {
    id: proposal.id,
    needId: proposal.needId,
    needTitle: proposal.needTitle,
    state,
    shownAt,
    card: employerCard(proposal.card),
    name: hasMet && mayDiscloseName ? proposal.jobseekerName : null,
    contact: {
      name: proposal.specialist.name,
      phone: proposal.specialist.phone,
      email: proposal.specialist.email,
    },
  };
}
