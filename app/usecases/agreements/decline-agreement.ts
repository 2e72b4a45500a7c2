import { agreementChangeAsked } from '~/emails/agreement-change-asked';
import { declineOnce, findPartyInFull, sealDeclineNote } from '~/db/repositories/agreement-parties';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { isLapsed } from '../../domain/agreements/lapse';
import type { AuditActor } from '../../domain/audit/audit-event';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import type { PartyRefusal } from './answer-refusal';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';

interface Declining {
  readonly partyId: string;
  readonly contentHash: string;
  /** `change` asks for another text; `stop` is a no. */
  readonly to: 'change' | 'stop';
  readonly note?: string;
  readonly by: AuditActor;
}

/** One party does not accept: the agreement rests until the specialist sends another text. */
export async function declineAgreement(
  services: Services,
  { partyId, contentHash, to, note, by }: Declining,
): Promise<Result<null, PartyRefusal>> {
  const read = services.store.read;
  const found = await findPartyInFull(read, partyId);
  const key = found && (await openPersonKey(read, services.keyRing, found.agreement.profileId));
  if (!found || !key) return refuse('not-found');
  const { agreement, version, party } = found;
  if (isLapsed(agreement, osloDateOf(services.clock.now()))) return refuse('not-open');
  const letter = await letterToSpecialist(
    services,
    key,
    agreement.specialistId,
    'agreement-change-asked',
    agreementChangeAsked(to, `${services.baseUrl}/agreements/${agreement.id}`),
  );
  return services.store.transaction(async (tx) => {
    const no = {
      declinedTo: to,
      declineNote: note ? sealDeclineNote(key, partyId, note) : null,
    };
    const answering = { partyId, contentHash, at: nowOf(services), isByLink: true };
    if (!(await declineOnce(tx, answering, no))) return refuse('not-open');
    await record(tx, services, {
      action: 'agreement.declined',
      actor: by,
      subject: `agreement:${agreement.id}`,
      facts: { version: version.version, party: party.party, to },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
