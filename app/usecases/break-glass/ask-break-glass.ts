import type { AdministratorActor } from '~/app/auth/actor';
import type { BreakGlassReason } from '~/app/domain/privacy/break-glass';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { insertBreakGlass, sealExplanation } from '~/db/repositories/break-glass';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfileByCode } from '~/db/repositories/profiles';
import { breakGlassAsked } from '~/emails/break-glass';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';
import { otherAdministrators } from './other-administrators';

export interface NewBreakGlass {
  /** Given out with the form, so that the same form sent twice asks once. */
  readonly requestId: string;
  /** The person's code; an administrator knows nobody by another name. */
  readonly code: string;
  readonly reason: BreakGlassReason;
  readonly explanation: string;
}

/**
 * Asks another administrator to let one see who a person is while her specialist is away
 * (domain §11). Nothing is read yet. `nobody-to-decide`: there is no other administrator, or
 * none but such as have lately been let in by the same one as oneself, or by each other.
 */
export async function askBreakGlass(
  services: Services,
  actor: AdministratorActor,
  { requestId, code, reason, explanation }: NewBreakGlass,
): Promise<Result<string, 'unknown-code' | 'nobody-to-decide'>> {
  const now = nowOf(services);
  const url = `${services.baseUrl}/admin/break-glass/${requestId}`;
  const letters = (await otherAdministrators(services, actor)).canAnswer.map(({ email }) =>
    plainLetter(services, 'break-glass-asked', email, breakGlassAsked(actor.name, url)),
  );
  if (letters.length === 0) return refuse('nobody-to-decide');
  return services.store.transaction(async (tx) => {
    const profile = await findProfileByCode(tx, code);
    const key = profile && (await openPersonKey(tx, services.keyRing, profile.id));
    if (!profile || !key) return refuse('unknown-code', 'code');
    const isNew = await insertBreakGlass(tx, {
      ...{ id: requestId, profileId: profile.id, requesterId: actor.userId, reason },
      explanation: sealExplanation(key, requestId, explanation),
      requestedAt: now,
      ...{ decidedById: null, decision: null, decidedAt: null, closedAt: null },
    });
    if (!isNew) return ok(requestId);
    await record(tx, services, {
      action: 'break-glass.asked',
      actor: `user:${actor.userId}`,
      subject: `profile:${profile.id}`,
      facts: { request: requestId, reason },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(requestId);
  });
}
