import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { enqueueMail } from '~/db/repositories/outbox';
import { findUser } from '~/db/repositories/users';
import { handOverAsked } from '~/emails/hand-over-asked';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';

/**
 * Asks a colleague to take over the fixed contact; nothing moves before she accepts. Refusals:
 * `not-yours` – one does not hold it, or has offered it already; `no-such-colleague`.
 */
export async function offerCompany(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  colleagueId: string,
): Promise<Result<null, 'not-yours' | 'no-such-colleague'>> {
  const { read } = services.store;
  const company = await findCompany(read, companyId);
  const colleague = await findUser(read, colleagueId);
  const canTakeOver =
    colleague?.role === 'specialist' &&
    colleague.suspendedAt === null &&
    colleague.id !== actor.userId;
  if (!company) return refuse('not-yours');
  if (!canTakeOver) return refuse('no-such-colleague', 'colleagueId');
  const letter = plainLetter(
    services,
    'hand-over-asked',
    colleague.email,
    handOverAsked({
      companyName: company.name,
      from: actor.name,
      url: `${services.baseUrl}/companies/${companyId}`,
    }),
  );
  const before = { companyId, specialistId: actor.userId, offeredToId: null };
  const after = { specialistId: actor.userId, offeredToId: colleague.id };
  return services.store.transaction(async (tx) => {
    if (!(await moveFixedContact(tx, before, after, nowOf(services)))) return refuse('not-yours');
    await record(tx, services, {
      action: 'company.offered',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { to: colleague.id },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
