import { findLastGoingOn } from '~/db/repositories/need-moves';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import type { Database } from '~/db/store';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needHold, type NeedHold } from '../../domain/needs/need-hold';
import type { Services } from '../../services';

/** How the pause of a need bears on its proposals today. The caller has checked whose they are. */
export async function readNeedHold(
  db: Database,
  { clock }: Pick<Services, 'clock'>,
  needId: string,
): Promise<NeedHold> {
  const posted = await findPostedNeed(db, needId);
  if (!posted) throw new Error('a need with proposals has been sent in');
  const wentOnAt = await findLastGoingOn(db, needId);
  const wentOnOn = wentOnAt === null ? null : osloDateOf(new Date(wentOnAt));
  return needHold(posted.need, wentOnOn, osloDateOf(clock.now()));
}
