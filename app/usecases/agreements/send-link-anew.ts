import { listParties, renewLink } from '~/db/repositories/agreement-parties';
import { findCurrentVersion, findVersionKnown } from '~/db/repositories/agreement-versions';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { enqueueMail } from '~/db/repositories/outbox';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { endOfAccepting } from '../../domain/agreements/link-lifetime';
import { isLapsed } from '../../domain/agreements/lapse';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { whoToCall } from '../mail/who-to-call';
import { record } from '../record';
import { namesOf } from './agreement-names';
import { letterWithLink } from './ask-party';
import { mayLeadToAgreement } from './may-lead-to-agreement';
import { partyAddress } from './party-address';

/**
 * `not-found` – not hers; `link-late` – answered, taken back, given up, or its matter is over; `no-address` –
 * the party has none to send to.
 */
export type SendLinkRefusal = 'not-found' | 'link-late' | 'no-address';

/**
 * Sends one party a new link to the text it has before it, by letter: the one before ends. The
 * others' links and answers stand. Pressed twice at once, one letter goes.
 */
export async function sendLinkAnew(
  services: Services,
  actor: SpecialistActor,
  { agreementId, role }: { readonly agreementId: string; readonly role: AgreementRole },
): Promise<Result<null, SendLinkRefusal>> {
  const { read } = services.store;
  const agreement = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const key = agreement && (await openPersonKey(read, services.keyRing, agreement.profileId));
  const proposal =
    agreement && (await findProposalOfSpecialist(read, actor.userId, agreement.proposalId));
  if (!key || !proposal) return refuse('not-found');
  if (isLapsed(agreement, osloDateOf(services.clock.now()))) return refuse('link-late');
  const version = await findCurrentVersion(read, agreementId);
  const parties = version ? await listParties(read, version.id) : [];
  const party = parties.find((each) => each.party === role);
  const isDeclined = parties.some(({ declinedAt }) => declinedAt !== null);
  if (!version || !party || isDeclined) return refuse('link-late');
  const email = await partyAddress(services, key, party);
  if (email === undefined) return refuse('no-address');

  const known = await findVersionKnown(read, version, role);
  const about = {
    key,
    proposalId: proposal.id,
    name: (await namesOf(services, key, proposal)).jobseeker,
    call: await whoToCall(services, actor.userId),
    isChanged: known !== undefined && known.contentHash !== version.contentHash,
  };
  const { tokenHash, mail } = letterWithLink(services, about, { role, email });
  const link = { tokenHash, expiresAt: endOfAccepting(nowOf(services), 'link') };
  return services.store.transaction(async (tx) => {
    const now = await findProposalOfSpecialist(tx, actor.userId, proposal.id);
    if (!(await mayLeadToAgreement(services, now, tx))) return refuse('link-late');
    if (!(await renewLink(tx, party, link))) {
      const after = (await listParties(tx, version.id)).find(({ id }) => id === party.id);
      const isPressedTwice = after?.tokenHash && after.tokenHash !== party.tokenHash;
      return isPressedTwice ? ok(null) : refuse('link-late');
    }
    await record(tx, services, {
      action: 'agreement.sent-to-one',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { version: version.version, party: role },
    });
    await enqueueMail(tx, mail);
    return ok(null);
  });
}
