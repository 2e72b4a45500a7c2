import { listParties, revokeLink } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import type { SpecialistActor } from '../../auth/actor';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { endOfAccepting } from '../../domain/agreements/link-lifetime';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** `not-found` – not hers; `link-late` – answered, taken back, or the party has no link. */
export type RevokeLinkRefusal = 'not-found' | 'link-late';

/**
 * Stops one party's link to the text it has before it, and any way it has opened from a page of its
 * own: it leads nowhere from now on, and an answer under way on it does not count. The others' links
 * and answers stand. On its own page the party can begin again.
 */
export async function revokePartyLink(
  services: Services,
  actor: SpecialistActor,
  { agreementId, role }: { readonly agreementId: string; readonly role: AgreementRole },
): Promise<Result<null, RevokeLinkRefusal>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (!(await findAgreementForSpecialist(tx, actor.userId, agreementId))) {
      return refuse('not-found');
    }
    const version = await findCurrentVersion(tx, agreementId);
    const parties = version ? await listParties(tx, version.id) : [];
    const party = parties.find((each) => each.party === role);
    // A yes said in a meeting can still be written down, as of one who never had a link.
    const ended = { at, meetingUntil: endOfAccepting(at, 'meeting') };
    if (!version || !party || !(await revokeLink(tx, party.id, ended))) return refuse('link-late');
    await record(tx, services, {
      action: 'link.revoked',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { version: version.version, party: role },
    });
    return ok(null);
  });
}
