import { findMeeting } from '~/db/repositories/meetings';
import { findProposedNeed } from '~/db/repositories/proposed-needs';
import { findUser } from '~/db/repositories/users';
import type { MeetingDetails } from '../../domain/proposals/meeting';
import type { Services } from '../../services';
import type { OwnProposal } from './answering';
import { consentNow } from './consent-now';
import { openOwnProposal } from './open-own-proposal';
import { callOf } from '../mail/who-to-call';

export interface OwnMeeting {
  readonly proposalId: string;
  readonly company: string;
  readonly details: MeetingDetails;
  readonly isNamed: boolean;
  readonly specialist: { readonly name: string; readonly phone: string | null };
}

/** The first meeting as she prepares for it; undefined when there is none, or not hers. */
export async function readOwnMeeting(
  services: Services,
  own: OwnProposal,
): Promise<OwnMeeting | undefined> {
  const { read } = services.store;
  const found = await openOwnProposal(services, own);
  if (found?.proposal.state !== 'meeting') return undefined;
  const { proposal, key } = found;
  const meeting = await findMeeting(read, key, proposal.id);
  if (!meeting) return undefined;
  const { company } = await findProposedNeed(read, proposal.id);
  const specialist = await findUser(read, proposal.specialistId);
  return {
    proposalId: proposal.id,
    company: company.name,
    details: meeting.details,
    isNamed: (await consentNow(services, proposal, 'disclose-name')) !== undefined,
    specialist: callOf(services, specialist),
  };
}
