import {
  listSupportRequests,
  markSupportAnswered,
  type SupportRequest,
} from '~/db/repositories/support-requests';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { answersRequest } from '../../domain/follow-up/answers-request';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { openFollowed } from './open-followed';

/** The specialist says that a request is answered, by another way than a contact she logs. */
export async function markAsAnswered(
  services: Services,
  actor: SpecialistActor,
  { agreementId, requestId }: { readonly agreementId: string; readonly requestId: string },
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const own = await openFollowed(tx, services, actor, agreementId);
    const requests = own ? await listSupportRequests(tx, own.key, agreementId) : [];
    const request = requests.find(({ id }) => id === requestId);
    if (!request) return refuse('not-found');
    await answer(tx, services, actor, [request], 'mark');
    return ok(null);
  });
}

/** A contact with whoever asked answers what was asked, in the transaction that writes it down. */
export async function answerByContact(
  tx: Database,
  services: Services,
  actor: SpecialistActor,
  { key, agreementId }: { readonly key: PersonKey; readonly agreementId: string },
  contact: FollowUp,
): Promise<void> {
  const answered = (await listSupportRequests(tx, key, agreementId)).filter(({ party, askedAt }) =>
    answersRequest(contact, { party, askedOn: osloDateOf(new Date(askedAt)) }),
  );
  await answer(tx, services, actor, answered, 'contact');
}

async function answer(
  tx: Database,
  services: Services,
  actor: SpecialistActor,
  requests: readonly SupportRequest[],
  answeredBy: 'contact' | 'mark',
): Promise<void> {
  for (const { id, agreementId, party } of requests) {
    const own = { specialistId: actor.userId, ids: [id] };
    const said = { answeredAt: nowOf(services), answeredBy };
    if ((await markSupportAnswered(tx, own, said)) === 0) continue;
    await record(tx, services, {
      action: 'support.answered',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { party, by: answeredBy },
    });
  }
}
