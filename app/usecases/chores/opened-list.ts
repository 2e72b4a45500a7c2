import type { ChoreList } from '~/db/repositories/chores';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isOpenOn } from '../../domain/chores/chore-list';
import type { Services } from '../../services';

/** A list that is open today, with the address to share; null where it is not open. */
export function openedOf({ baseUrl, clock }: Services, list: ChoreList | undefined) {
  if (!list || !isOpenOn(list, osloDateOf(clock.now()))) return null;
  const { id, openUntilOn, token } = list;
  return { id, openUntilOn, url: `${baseUrl}/c/${token}` };
}
