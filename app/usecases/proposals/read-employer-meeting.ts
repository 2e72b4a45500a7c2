import { findMeeting } from '~/db/repositories/meetings';
import { openDisclosure } from '~/db/repositories/consents';
import { findUser } from '~/db/repositories/users';
import type { EmployerActor } from '../../auth/actor';
import type { MeetingDetails } from '../../domain/proposals/meeting';
import type { Services } from '../../services';
import { noteReading } from '../profiles/note-reading';
import { consentNow } from './consent-now';
import { openShownProposal } from './open-shown-proposal';

export interface EmployerMeeting {
  readonly proposalId: string;
  readonly needTitle: string;
  readonly details: MeetingDetails;
  /** As her consent to be named releases it; null where she meets without. */
  readonly name: string | null;
  readonly contact: { readonly name: string; readonly phone: string };
}

/**
 * The first meeting as the company prepares it. Without her consents in force, arranged or not, it
 * looks as what does not exist.
 */
export async function readEmployerMeeting(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
): Promise<EmployerMeeting | undefined> {
  const found = await openEmployerMeeting(services, actor, proposalId);
  if (!found) return undefined;
  const { meeting, profileId } = found;
  if (meeting.name !== null) {
    await noteReading(services, { profileId, userId: actor.userId, what: 'name' });
  }
  return meeting;
}

/** The same for a page that tells when they meet and not who she is: no reading is noted. */
export async function openEmployerMeeting(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
): Promise<{ readonly meeting: EmployerMeeting; readonly profileId: string } | undefined> {
  const { read } = services.store;
  const found = await openShownProposal(services, actor, proposalId);
  if (found?.proposal.state !== 'meeting') return undefined;
  const { proposal, key, needTitle } = found;
  const meeting = await findMeeting(read, key, proposalId);
  const consent = await consentNow(services, proposal, 'disclose-name');
  if (!meeting || (!consent && !meeting.isWithoutName)) return undefined;
  const specialist = await findUser(read, proposal.specialistId);
  const { onDate, atTime, place, access, comes, speaks, isAccompanied } = meeting.details;
  return {
    profileId: proposal.profileId,
    meeting: {
      proposalId,
      needTitle,
      details: { onDate, atTime, place, access, comes, speaks, isAccompanied },
      name: (consent && openDisclosure(key, consent))?.name ?? null,
      contact: {
        name: specialist?.name ?? '',
        phone: specialist?.phone ?? services.config.SUPPORT_PHONE,
      },
    },
  };
}
