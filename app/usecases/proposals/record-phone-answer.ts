import { findConsentInForce } from '~/db/repositories/consents';
import { insertPhoneAnswer } from '~/db/repositories/phone-answers';
import { moveProposal, standingOf } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { NotNowReason } from '../../domain/proposals/not-now-reasons';
import { proposalAfter } from '../../domain/proposals/proposal-after';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openProposal } from './open-proposal';
import { record } from '../record';

export type PhoneAnswerGiven = {
  /** Who said it at the company. */
  readonly saidBy: string;
  readonly saidOn: PlainDate;
} & ({ readonly answer: 'yes' } | { readonly answer: 'not-now'; readonly reason: NotNowReason });

/**
 * Writes down what the employer answered on the phone. It is the employer's word: it counts for
 * what it could read itself, and is dated between the showing and today (`wrong-day` otherwise).
 */
export async function recordPhoneAnswer(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  given: PhoneAnswerGiven,
): Promise<Result<null, 'not-found' | 'not-now' | 'no-consent' | 'wrong-day'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  const kind = given.answer === 'yes' ? 'say-yes' : 'say-not-now';
  const next = proposalAfter(standingOf(proposal), { kind, by: 'employer-by-phone' });
  if (!next.ok || proposal.shownAt === null) return refuse('not-now');
  const { saidOn, saidBy, answer } = given;
  const shownOn = osloDateOf(new Date(proposal.shownAt));
  if (saidOn < shownOn || saidOn > osloDateOf(services.clock.now())) {
    return refuse('wrong-day', 'saidOn');
  }
  const reason = given.answer === 'not-now' ? given.reason : null;
  const { id, companyId, cardHash } = proposal;
  const at = nowOf(services);
  const kept = { id: services.newId(), proposalId: id, answer, reason, saidBy, saidOn, at };
  return services.store.transaction(async (tx) => {
    const question = { companyId, cardHash, purpose: 'show-card', at } as const;
    if (!(await findConsentInForce(tx, id, question))) return refuse('no-consent');
    const change = { updatedAt: at, answeredAt: at, ...(reason ? { answerReason: reason } : {}) };
    if (!(await moveProposal(tx, proposal, next.value, change))) return refuse('not-now');
    await insertPhoneAnswer(tx, key, { ...kept, recordedById: actor.userId });
    await record(tx, services, {
      action: 'proposal.answered-by-phone',
      actor: `user:${actor.userId}`,
      subject: `proposal:${id}`,
      facts: { answer, saidOn, ...(reason ? { reason } : {}) },
    });
    return ok(null);
  });
}
