import type { Proposal } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import { silenceOf, type Silence } from '../../domain/proposals/silence';
import type { Services } from '../../services';
import { readNeedHold } from '../needs/read-need-hold';
import { consentNow } from './consent-now';
import { waitsItsTurn } from './waits-its-turn';

/** Whose answer a proposal waits for today; null when it waits for nobody outside. */
export async function readSilence(
  db: Database,
  services: Services,
  proposal: Proposal,
): Promise<Silence | null> {
  // Nobody is reminded of a card that is closed to the company until another is decided.
  if (isAnswerable(proposal.state) && (await waitsItsTurn(services, db, proposal))) return null;
  const isNamed = (await consentNow(services, proposal, 'disclose-name', db)) !== undefined;
  const hold = await readNeedHold(db, services, proposal.needId);
  return silenceOf({ ...proposal, isNamed, hold });
}
