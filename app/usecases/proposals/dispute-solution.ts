import { jobseekerObjected } from '~/emails/jobseeker-objected';
import { insertObjection } from '~/db/repositories/objections';
import { enqueueMail } from '~/db/repositories/outbox';
import { readTickSheet, saveTicks } from '~/db/repositories/requirement-ticks';
import {
  isDemandRefused,
  standingSolution,
  ticksDisputed,
} from '../../domain/needs/requirements/ticks';
import { isFinal } from '../../domain/proposals/proposal-state';
import { ok, refuse, type Result } from '../../domain/result';
import { messagesIn } from '../../i18n/messages';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { tickedRequirements } from '../needs/requirements-of';
import { record } from '../record';
import type { OwnProposal } from './answering';
import { openOwnProposal } from './open-own-proposal';

/**
 * She says that what is written as the solution of her no is not right. It solves nothing from then
 * on, so that no agreement is sent with it, and it becomes a task of her specialist's. Refusals:
 * `not-found` – not hers; `not-now` – no such solution stands, or the proposal has come to its end.
 */
export async function disputeSolution(
  services: Services,
  own: OwnProposal,
  demand: string,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openOwnProposal(services, own);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (isFinal(proposal.state)) return refuse('not-now');
  const { needId, profileId, specialistId } = proposal;
  const content = jobseekerObjected(`${services.baseUrl}/profiles/${profileId}`);
  const kind = 'jobseeker-objected';
  const letter = await letterToSpecialist(services, key, specialistId, kind, content);
  const at = nowOf(services);
  const id = services.newId();
  return services.store.transaction(async (tx) => {
    const { items } = await tickedRequirements(tx, key, needId);
    const item = items.find(({ text }) => text === demand);
    const solution = item && isDemandRefused(item) && standingSolution(item.solution);
    if (!item || !solution) return refuse('not-now');
    const { ticks, left } = await readTickSheet(tx, key, needId);
    const sheet = { ticks: ticksDisputed(ticks, { text: demand, solution, at }), left };
    await saveTicks(tx, key, { id: services.newId(), needId, sheet, at });
    const how = solution.kind === 'solved' ? solution.how : null;
    await insertObjection(tx, key, {
      ...{ id, profileId, raisedAt: at, settledAt: null },
      block: item.asksTimes.length > 0 || item.asksHours !== null ? 'time' : 'tasks',
      text: messagesIn('nb').specialist.requirements.solve.disputed(demand, how),
    });
    await record(tx, services, {
      action: 'requirements.solution-disputed',
      actor: `person:${profileId}`,
      subject: `profile:${profileId}`,
      facts: { need: needId },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
