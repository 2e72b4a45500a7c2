import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { restsInAPause } from '../../domain/proposals/waits-for';
import type { Services } from '../../services';
import { readNeedHold } from '../needs/read-need-hold';

/** That a proposal waits for the company while its need is paused, and until when; else null. */
export async function readOnHold(
  db: Database,
  services: Pick<Services, 'clock'>,
  { state, needId }: Pick<Proposal, 'state' | 'needId'>,
): Promise<{ readonly untilOn: PlainDate | null } | null> {
  if (!restsInAPause(state)) return null;
  const { isOn, untilOn } = await readNeedHold(db, services, needId);
  return isOn ? { untilOn } : null;
}
