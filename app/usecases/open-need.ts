import { findPostedNeed, moveNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../auth/actor';
import { ok, refuse, type Result } from '../domain/result';
import { nowOf, type Services } from '../services';
import { record } from './record';

/**
 * Moves a need one step on: submitted → analysed, when the specialist has gone through it, →
 * open, when people may be proposed for it (domain §4).
 */
export async function openNeed(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const posted = await findPostedNeed(services.store.read, needId);
  if (!posted) return refuse('not-found');
  const step = nextStep(posted.need.state);
  if (!step) return refuse('not-now');
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const openedAt = step.to === 'open' ? { openedAt: now } : {};
    if (!(await moveNeed(tx, needId, step, { ...openedAt, updatedAt: now }))) {
      return refuse('not-now');
    }
    await record(tx, services, {
      action: step.to === 'open' ? 'need.opened' : 'need.completed',
      actor: `user:${actor.userId}`,
      subject: `need:${needId}`,
      facts: { state: step.to },
    });
    return ok(null);
  });
}

function nextStep(state: string) {
  if (state === 'submitted') return { from: 'submitted', to: 'analysed' } as const;
  return state === 'analysed' ? ({ from: 'analysed', to: 'open' } as const) : undefined;
}
