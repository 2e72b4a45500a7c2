import { findCompany } from '~/db/repositories/companies';
import { settleEndedPause } from '~/db/repositories/needs';
import { findNeedFor, moveNeed } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isOver } from '../../domain/companies/company-record';
import { needOn } from '../../domain/needs/need-on';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/**
 * Opens a need, so that people may be proposed for it: submitted → analysed → open (domain §4). To
 * open it says that one has gone through it, so both steps are one press, and both are recorded.
 * `company-stopped` where the cooperation is over.
 */
export async function openNeed(
  services: Services,
  actor: SpecialistActor,
  needId: string,
): Promise<Result<null, 'not-found' | 'not-now' | 'company-stopped'>> {
  const posted = await findNeedFor(services.store.read, actor.userId, needId);
  if (!posted) return refuse('not-found');
  const today = osloDateOf(services.clock.now());
  const steps = stepsFrom(needOn(posted.need, today).state);
  if (steps.length === 0) return refuse('not-now');
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const company = await findCompany(tx, posted.company.id);
    if (!company || isOver(company.status)) return refuse('company-stopped');
    await settleEndedPause(tx, needId, today);
    for (const step of steps) {
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
    }
    return ok(null);
  });
}

const ladder = [
  { from: 'submitted', to: 'analysed' },
  { from: 'analysed', to: 'open' },
] as const;

function stepsFrom(state: string) {
  const first = ladder.findIndex(({ from }) => from === state);
  return first < 0 ? [] : ladder.slice(first);
}
