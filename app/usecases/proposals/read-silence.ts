import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import { silenceOf, type Silence } from '../../domain/proposals/silence';
import type { Services } from '../../services';
import { readNeedHold } from '../needs/read-need-hold';
import { consentNow } from './consent-now';

/** Whose answer a proposal waits for today; null when it waits for nobody outside. */
export async function readSilence(
  db: Database,
  services: Services,
  proposal: Proposal,
): Promise<Silence | null> {
  const isNamed = (await consentNow(services, proposal, 'disclose-name', db)) !== undefined;
  const hold = await readNeedHold(db, services, proposal.needId);
  return silenceOf({ ...proposal, isNamed, hold });
}
