import {
  countOpenProposalsTo,
  listStandingAgreementsAt,
} from '~/db/repositories/company-proposals';
import type { Services } from '../../services';

export type EndedByStop = Awaited<ReturnType<typeof readWhatStopEnds>>;

/**
 * How many proposals a stop of the company would end, of every specialist's, and the agreements
 * that stand until their specialists decide, begun or not.
 */
export async function readWhatStopEnds({ store: { read } }: Services, companyId: string) {
  return {
    proposals: await countOpenProposalsTo(read, companyId),
    standing: await listStandingAgreementsAt(read, companyId),
  };
}
