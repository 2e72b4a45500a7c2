import { findOpenProposal, type Proposal } from '~/db/repositories/proposals';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import type { Database } from '~/db/store';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { needOn } from '../../domain/needs/need-on';
import { takeBackUntil } from '../../domain/proposals/take-back';
import type { Services } from '../../services';

/**
 * The last day the answer to a proposal may be taken back; null when it may not: too late, the need
 * is not open at a partner any more, or another proposal of the same person for it has been begun.
 */
export async function mayTakeBackUntil(
  db: Database,
  { clock }: Pick<Services, 'clock'>,
  proposal: Proposal,
): Promise<PlainDate | null> {
  const untilOn = takeBackUntil(proposal);
  const today = osloDateOf(clock.now());
  if (untilOn === null || today > untilOn) return null;
  const posted = await findPostedNeed(db, proposal.needId);
  if (posted?.company.status !== 'partner') return null;
  if (needOn(posted.need, today).state !== 'open') return null;
  const open = await findOpenProposal(db, proposal.needId, proposal.profileId);
  return open && open.id !== proposal.id ? null : untilOn;
}
