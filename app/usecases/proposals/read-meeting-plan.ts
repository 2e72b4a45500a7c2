import { findMeeting, type Meeting } from '~/db/repositories/meetings';
import type { SpecialistActor } from '../../auth/actor';
import type { Services } from '../../services';
import { consentNow } from './consent-now';
import { whoHears, type WhoHears } from '../mail/who-hears';
import { openOwnProfile } from '../profiles/open-own-profile';
import { openProposal } from './open-proposal';

export interface MeetingPlanView {
  readonly proposalId: string;
  readonly code: string;
  readonly company: string;
  readonly companyId: string;
  readonly hears: WhoHears;
  /** Whether a meeting can be arranged now: the company wants one and nobody has taken it back. */
  readonly isOpen: boolean;
  readonly isNamed: boolean;
  readonly meeting: Pick<Meeting, 'details' | 'isWithoutName' | 'updatedAt'> | null;
}

/** The first meeting as its specialist plans it; undefined when the proposal is not hers. */
export async function readMeetingPlan(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<MeetingPlanView | undefined> {
  const found = await openProposal(services, actor, proposalId);
  const { read } = services.store;
  const person = found && (await openOwnProfile(read, services, actor, found.proposal.profileId));
  if (!person) return undefined;
  const { proposal, company, key } = found;
  const meeting = await findMeeting(read, key, proposalId);
  return {
    proposalId,
    code: person.profile.code,
    company: company.name,
    companyId: company.id,
    hears: await whoHears(services, key, company.id),
    isOpen: proposal.state === 'meeting',
    isNamed: (await consentNow(services, proposal, 'disclose-name')) !== undefined,
    meeting: meeting
      ? {
          details: meeting.details,
          isWithoutName: meeting.isWithoutName,
          updatedAt: meeting.updatedAt,
        }
      : null,
  };
}
