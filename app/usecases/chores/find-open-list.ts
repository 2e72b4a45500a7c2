import { findChoreListByToken } from '~/db/repositories/chores';
import type { Database } from '~/db/store';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isOver } from '../../domain/companies/company-record';
import { isOpenOn } from '../../domain/chores/chore-list';
import type { Services } from '../../services';

/**
 * The list an address opens, and its company's name: nothing else is told to whoever has it.
 * Undefined where the list is closed or over, or we have stopped working with the company.
 */
export async function findOpenList(db: Database, services: Services, token: string) {
  const found = await findChoreListByToken(db, token);
  if (!found || isOver(found.company.status)) return undefined;
  const isOpen = isOpenOn(found.list, osloDateOf(services.clock.now()));
  return isOpen ? { id: found.list.id, company: found.company.name } : undefined;
}
