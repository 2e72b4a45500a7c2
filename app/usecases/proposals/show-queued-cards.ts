import { listQueuedProposals, type Proposal } from '~/db/repositories/proposals';
import { findUser } from '~/db/repositories/users';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isWorkday } from '../../domain/calendar/workdays';
import type { Services } from '../../services';
import { bringToCompany } from './bring-to-company';
import { openProposal } from './open-proposal';
import { waitsItsTurn } from './waits-its-turn';

/**
 * Shows each card whose turn has come, in the order they were put in it, on working days only. What
 * is asked when a card is shown is asked again: one that may not be shown any more stays. Returns
 * how many were shown.
 */
export async function showQueuedCards(services: Services): Promise<number> {
  if (!isWorkday(osloDateOf(services.clock.now()))) return 0;
  let shown = 0;
  for (const proposal of await listQueuedProposals(services.store.read)) {
    try {
      if (await isShownNow(services, proposal)) shown += 1;
    } catch (error) {
      // One that cannot be read must not keep the others from their turn.
      services.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'queued card');
    }
  }
  return shown;
}

async function isShownNow(services: Services, queued: Proposal): Promise<boolean> {
  if (await waitsItsTurn(services, services.store.read, queued)) return false;
  const { id, specialistId } = queued;
  const found = await openProposal(services, { userId: specialistId }, id);
  if (!found) return false;
  const name = (await findUser(services.store.read, specialistId))?.name ?? '';
  return (await bringToCompany(services, found, { auditActor: 'worker', name })).ok;
}
