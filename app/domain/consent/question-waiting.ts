import type { ProposalState } from '~/app/domain/proposals/proposal-state';
import type { ConsentPurpose } from './consent-purpose';

export type AskedOfHer = {
  readonly state: ProposalState;
  readonly meetingDeclinedAt: string | null;
  /** Whether her yes to be named to this company is in force. */
  readonly isNamed: boolean;
};

/** The consent a proposal is waiting for from the jobseeker, or null when it waits for nothing. */
export function questionWaiting(proposal: AskedOfHer): ConsentPurpose | null {
  if (proposal.state === 'asked') return 'show-card';
  const isMeetingOpen = proposal.state === 'meeting' && proposal.meetingDeclinedAt === null;
  return isMeetingOpen && !proposal.isNamed ? 'disclose-name' : null;
}
