import { countOpenProposalsTo } from '~/db/repositories/company-proposals';
import type { Services } from '../../services';

/** How many proposals a stop of the company would end, of every specialist's. */
export async function countEndedByStop(services: Services, companyId: string): Promise<number> {
  return countOpenProposalsTo(services.store.read, companyId);
}
