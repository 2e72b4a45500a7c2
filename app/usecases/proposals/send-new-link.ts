import { meetingAsked } from '~/emails/meeting-asked';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { touchProposal } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { questionWaiting } from '../../domain/consent/question-waiting';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { askingLetter } from './asking-letter';
import { consentNow } from './consent-now';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { openProposal } from './open-proposal';
import { record } from '../record';

/**
 * Sends the jobseeker the question that waits for her once more, with a new link. `updatedAt` is
 * of the page it was sent from: pressed twice it is one letter. `no-email` – she is asked in a
 * meeting instead.
 */
export async function sendNewLink(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  updatedAt: string,
): Promise<Result<null, 'not-found' | 'not-now' | 'no-email'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const isNamed = (await consentNow(services, proposal, 'disclose-name')) !== undefined;
  const question = questionWaiting({ ...proposal, isNamed });
  if (!question || proposal.updatedAt !== updatedAt) return refuse('not-now');
  const isAboutCard = question === 'show-card';
  const letter = await letterToJobseeker(
    services,
    key,
    proposal.id,
    isAboutCard ? 'ask-jobseeker' : 'meeting-asked',
    isAboutCard ? askingLetter(actor, { isAgain: false }) : (url) => meetingAsked(actor.name, url),
  );
  if (!letter) return refuse('no-email');
  return services.store.transaction(async (tx) => {
    if (!(await touchProposal(tx, proposal, nowOf(services)))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.link-sent',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { question },
    });
    await insertPersonLink(tx, letter.link);
    await enqueueMail(tx, letter.mail);
    return ok(null);
  });
}
