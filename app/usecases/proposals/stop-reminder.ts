import { settleReminder } from '~/db/repositories/reminders';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openProposal } from './open-proposal';
import { readSilence } from './read-silence';
import { record } from '../record';

/** The specialist takes over a silence herself: no reminder of this asking or showing is sent. */
export async function stopReminder(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
): Promise<Result<null, 'not-found' | 'not-now'>> {
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal } = found;
  const silence = await readSilence(services.store.read, services, proposal);
  if (!silence) return refuse('not-now');
  const { about, since } = silence;
  const at = nowOf(services);
  const stopped = {
    id: services.newId(),
    proposalId,
    about,
    since,
    outcome: 'stopped',
    at,
  } as const;
  return services.store.transaction(async (tx) => {
    if (!(await settleReminder(tx, stopped))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.reminder-stopped',
      actor: `user:${actor.userId}`,
      subject: `proposal:${proposalId}`,
      facts: { about },
    });
    return ok(null);
  });
}
