import { employerAnswered } from '~/emails/employer-answered';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPositionAnswer } from '~/db/repositories/position-answers';
import { openProposalCard } from '~/db/repositories/proposals';
import type { EmployerActor } from '../../auth/actor';
import { isPositionAnswerable, type TaskAnswer } from '../../domain/carving/position-answer';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';
import { consentNow } from './consent-now';
import { openShownProposal } from './open-shown-proposal';

export interface WantedAnswer {
  /** Given out with the form: sent twice it is one answer, and one letter. */
  readonly answerId: string;
  readonly tasks: readonly TaskAnswer[];
}

/**
 * What a company says, task by task, of the job put together for the one it reads about. It may
 * answer anew; the newest counts. The proposal stands as it stood: this is no yes and no «ikke nå».
 * `not-now` where there is an agreement, or the tasks are not those it reads.
 */
export async function answerPosition(
  services: Services,
  actor: EmployerActor,
  proposalId: string,
  { answerId, tasks }: WantedAnswer,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openShownProposal(services, actor, proposalId);
  const position = found && openProposalCard(found.key, found.proposal).position;
  if (!found || !position) return refuse('not-found');
  const { proposal, key } = found;
  const isOfThis =
    tasks.length === position.tasks.length &&
    tasks.every(({ title }, at) => title === position.tasks[at]?.title);
  if (!isOfThis || !isPositionAnswerable(proposal.state)) return refuse('not-now');
  const letter = await letterToSpecialist(
    services,
    key,
    proposal.specialistId,
    'employer-answered',
    employerAnswered('position', `${services.baseUrl}/proposals/${proposal.id}`),
  );
  const at = nowOf(services);
  // Which task each is about is the position's to say, and not the form's.
  const about = tasks.map((task, index) => {
    const id = position.tasks[index]?.id;
    return id ? { ...task, id } : task;
  });
  const answer = { id: answerId, proposalId, answeredById: actor.userId, tasks: about, at };
  return services.store.transaction(async (tx) => {
    // She may take her yes back in the same moment.
    if (!(await consentNow(services, proposal, 'show-card', tx))) return refuse('not-found');
    if (!(await insertPositionAnswer(tx, key, answer))) return ok(null);
    await record(tx, services, {
      action: 'proposal.position-answered',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposal.id}`,
      facts: { changes: tasks.filter(({ fit }) => fit !== 'fits').length },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
