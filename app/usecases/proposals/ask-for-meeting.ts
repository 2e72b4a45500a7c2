import { meetingAsked } from '~/emails/meeting-asked';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { guardianIsMissing } from '../profiles/guardian-is-missing';
import { openProposal } from './open-proposal';
import { record } from '../record';

/**
 * The company wants to meet her: asks whether her name may be told, a consent of its own (domain
 * §7). Without an e-mail address she is asked in a meeting (`isMailed` is false).
 */
export async function askForMeeting(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<Result<{ readonly isMailed: boolean }, 'not-found' | 'not-now' | 'guardian-missing'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const next = proposalAfter(standingOf(proposal), { kind: 'meet', by: 'specialist' });
  if (!next.ok) return refuse('not-now');
  if (await guardianIsMissing(services.store.read, services, key, proposal.profileId)) {
    return refuse('guardian-missing');
  }

  const letter = await letterToJobseeker(services, key, proposal.id, 'meeting-asked', (url) =>
    meetingAsked(actor.name, url),
  );
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (!(await moveProposal(tx, proposal, next.value, { updatedAt: now }))) {
      return refuse('not-now');
    }
    await record(tx, services, {
      action: 'proposal.meeting-asked',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { isMailed: letter !== null },
    });
    if (letter) {
      await insertPersonLink(tx, letter.link);
      await enqueueMail(tx, letter.mail);
    }
    return ok({ isMailed: letter !== null });
  });
}
