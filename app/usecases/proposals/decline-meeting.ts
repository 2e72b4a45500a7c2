import { meetingAnswered } from '~/emails/meeting-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { noteMeetingDeclined } from '~/db/repositories/proposals';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { auditActorOf } from './answering';
import type { Answering, AnswerRefusal, OwnProposal } from './answering';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { openOwnProposal } from './open-own-proposal';
import { record } from '../record';

/** Her no to being named. The card stays shown, the proposal goes on; she may change her mind. */
export async function declineMeeting(
  services: Services,
  own: OwnProposal,
  answering: Answering,
): Promise<Result<null, AnswerRefusal>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'meeting-answered',
    meetingAnswered('no', `${services.baseUrl}/proposals/${proposal.id}`),
  );
  return services.store.transaction(async (tx) => {
    if (!(await noteMeetingDeclined(tx, proposal, nowOf(services)))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.meeting-declined',
      actor: auditActorOf(answering, own.profileId),
      subject: `proposal:${proposal.id}`,
      facts: { how: answering.how },
    });
    if (answering.how === 'link') await enqueueMail(tx, letter);
    return ok(null);
  });
}
