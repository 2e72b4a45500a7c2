import { listQuietProposals } from '~/db/repositories/reminders';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isWorkday } from '../../domain/calendar/workdays';
import { nowOf, type Services } from '../../services';
import { remindOfProposal } from './remind-of-proposal';

/** Sends every reminder that is due, on working days only. Returns how many were sent. */
export async function sendDueReminders(services: Services): Promise<number> {
  const today = osloDateOf(services.clock.now());
  if (!isWorkday(today)) return 0;
  let sent = 0;
  for (const proposal of await listQuietProposals(services.store.read, nowOf(services), today)) {
    try {
      const result = await remindOfProposal(services, proposal);
      if (result.ok) sent += 1;
    } catch (error) {
      // One that cannot be read must not keep the others from being reminded of.
      services.log.error({ type: error instanceof Error ? error.name : 'unknown' }, 'reminder');
    }
  }
  return sent;
}
