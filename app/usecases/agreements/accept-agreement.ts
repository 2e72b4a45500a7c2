import { agreementYourTurn } from '~/emails/agreement-your-turn';
import {
  acceptOnce,
  findPartyInFull,
  listParties,
  sealAcceptedAs,
} from '~/db/repositories/agreement-parties';
import { openVersion } from '~/db/repositories/agreement-versions';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import type { Database } from '~/db/store';
import type { AcceptedAs } from '../../domain/agreements/accepted-as';
import { isFullyAccepted, mayAccept } from '../../domain/agreements/accepting';
import { isLapsed } from '../../domain/agreements/lapse';
import { isNameOf } from '../../domain/agreements/party-name';
import type { AuditActor } from '../../domain/audit/audit-event';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import type { PartyRefusal } from './answer-refusal';
import { prepareInForce } from './bring-into-force';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { consentNow } from '../proposals/consent-now';
import { nameOfParty } from './name-of-party';
import { record } from '../record';

interface Accepting {
  readonly partyId: string;
  /** Hash of the text the party read; a yes to another text is no yes. */
  readonly contentHash: string;
  readonly as: AcceptedAs;
  readonly by: AuditActor;
}

/**
 * One party's yes, once. With the last one, the specialist's, the agreement is in force at once:
 * proposal, log and letters to all go in the same transaction. Nothing counts once her consent to
 * this company has ended (domain §2.1).
 */
export async function acceptAgreement(
  services: Services,
  { partyId, contentHash, as, by }: Accepting,
): Promise<Result<{ readonly isInForce: boolean }, PartyRefusal>> {
  const found = await findPartyInFull(services.store.read, partyId);
  const { read } = services.store;
  const key = found && (await openPersonKey(read, services.keyRing, found.agreement.profileId));
  if (!found || !key) return refuse('not-found');
  const { party, version, agreement } = found;
  if (isLapsed(agreement, osloDateOf(services.clock.now()))) return refuse('not-open');
  const terms = openVersion(key, version);
  const name = await nameOfParty(services, key, party.party, terms);
  if (!isNameOf(as.name, name)) return refuse('other-name', 'name');
  const inForce = await prepareInForce(services, key, agreement, terms);
  const yourTurn = await letterToSpecialist(
    services,
    key,
    agreement.specialistId,
    'agreement-your-turn',
    agreementYourTurn(`${services.baseUrl}/agreements/${agreement.id}`),
  );
  const at = nowOf(services);

  return services.store.transaction(async (tx) => {
    const { specialistId, proposalId } = agreement;
    const proposal = await findProposalOfSpecialist(tx, specialistId, proposalId);
    const consent = proposal && (await consentNow(services, proposal, 'show-card', tx));
    if (!consent) return refuse('not-open');
    const before = await acceptingState(tx, version);
    if (before.isDeclined) return refuse('not-open');
    const may = mayAccept(party.party, before);
    if (!may.ok) return refuse(may.code === 'others-first' ? 'others-first' : 'not-open');
    const yes = {
      acceptedAs: sealAcceptedAs(key, partyId, as),
      acceptedHow: as.meeting ? ('meeting' as const) : ('link' as const),
    };
    const answering = { partyId, contentHash, at, isByLink: by.startsWith('party:') };
    if (!(await acceptOnce(tx, answering, yes))) return refuse('not-open');
    await record(tx, services, {
      action: 'agreement.accepted',
      actor: by,
      subject: `agreement:${agreement.id}`,
      facts: { version: version.version, contentHash, party: party.party, how: yes.acceptedHow },
    });
    const after = await acceptingState(tx, version);
    if (!isFullyAccepted(after)) {
      if (mayAccept('specialist', after).ok) await enqueueMail(tx, yourTurn);
      return ok({ isInForce: false });
    }
    if (!(await inForce.bring(tx))) return refuse('not-open');
    return ok({ isInForce: true });
  });
}

async function acceptingState(tx: Database, version: { id: string; contentHash: string }) {
  const parties = await listParties(tx, version.id);
  return {
    roles: parties.map(({ party }) => party),
    contentHash: version.contentHash,
    acceptances: parties
      .filter(({ acceptedAt }) => acceptedAt !== null)
      .map(({ party }) => ({ role: party, contentHash: version.contentHash })),
    isDeclined: parties.some(({ declinedAt }) => declinedAt !== null),
  };
}
