import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import type { SpecialistActor } from '../../auth/actor';
import type { AcceptedAs } from '../../domain/agreements/accepted-as';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { refuse, type Result } from '../../domain/result';
import type { Services } from '../../services';
import { acceptAgreement } from './accept-agreement';
import type { PartyRefusal } from './answer-refusal';

interface AsSpecialist {
  readonly agreementId: string;
  readonly contentHash: string;
  /** Herself, or a party whose yes was said in a meeting; an employer always has a link. */
  readonly role: Exclude<AgreementRole, 'employer'>;
  readonly as: AcceptedAs;
}

/** The specialist's own yes, the last one, or another party's said in a meeting with a witness. */
export async function acceptAsSpecialist(
  services: Services,
  actor: SpecialistActor,
  { agreementId, contentHash, role, as }: AsSpecialist,
): Promise<Result<{ readonly isInForce: boolean }, PartyRefusal>> {
  const read = services.store.read;
  const agreement = await findAgreementForSpecialist(read, actor.userId, agreementId);
  if (!agreement) return refuse('not-found');
  const version = await findCurrentVersion(read, agreementId);
  const parties = version ? await listParties(read, version.id) : [];
  const party = parties.find((each) => each.party === role);
  if (!party) return refuse('not-open');
  const by = `user:${actor.userId}` as const;
  return acceptAgreement(services, { partyId: party.id, contentHash, as, by });
}
