import { findMeeting } from '~/db/repositories/meetings';
import { findProposedNeed } from '~/db/repositories/proposed-needs';
import { findUser } from '~/db/repositories/users';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import {
  meetingStanding,
  type Canceller,
  type MeetingDetails,
} from '../../domain/proposals/meeting';
import type { Services } from '../../services';
import type { OwnProposal } from './answering';
import { consentNow } from './consent-now';
import { openOwnProposal } from './open-own-proposal';
import { callOf } from '../mail/who-to-call';

export interface OwnMeeting {
  readonly proposalId: string;
  readonly company: string;
  readonly details: MeetingDetails;
  /** Who it is cancelled by; null while they are to meet. */
  readonly cancelledBy: Canceller | null;
  readonly isNamed: boolean;
  readonly specialist: { readonly name: string; readonly phone: string | null };
}

/**
 * The first meeting as she prepares for it, until its day has passed; undefined when there is none,
 * or not hers.
 */
export async function readOwnMeeting(
  services: Services,
  own: OwnProposal,
): Promise<OwnMeeting | undefined> {
  const { read } = services.store;
  const found = await openOwnProposal(services, own);
  if (!found) return undefined;
  const { proposal, key } = found;
  const meeting = await findMeeting(read, key, proposal.id);
  const today = osloDateOf(services.clock.now());
  const standing = meeting && meetingStanding(proposal, meeting.details.onDate, today);
  if (!meeting || !standing) return undefined;
  const { company } = await findProposedNeed(read, proposal.id);
  const specialist = await findUser(read, proposal.specialistId);
  return {
    proposalId: proposal.id,
    company: company.name,
    details: meeting.details,
    cancelledBy: standing === 'kept' ? null : standing,
    isNamed: (await consentNow(services, proposal, 'disclose-name')) !== undefined,
    specialist: callOf(services, specialist),
  };
}
