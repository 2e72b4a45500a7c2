import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { enqueueMail } from '~/db/repositories/outbox';
import { findFixedContact } from '~/db/repositories/specialists';
import { findUser } from '~/db/repositories/users';
import { handOverAnswered } from '~/emails/hand-over-answered';
import { lettersOfNewContact } from '../mail/letters-of-new-contact';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';

/**
 * Answers a colleague's wish to hand a company over. On a yes the contact moves, and the company is
 * told whom to call (N L3292). `not-yours` when it is not on offer to the one who answers.
 */
export async function answerOffer(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  answer: 'accept' | 'decline',
): Promise<Result<null, 'not-yours'>> {
  const { read } = services.store;
  const company = await findCompany(read, companyId);
  const from = await findFixedContact(read, companyId);
  const me = await findUser(read, actor.userId);
  if (!company || !from || !me) return refuse('not-yours');
  const isAccepted = answer === 'accept';
  const letters = [
    plainLetter(
      services,
      'hand-over-answered',
      from.email,
      handOverAnswered({
        companyName: company.name,
        by: actor.name,
        isAccepted,
        url: `${services.baseUrl}/companies/${companyId}`,
      }),
    ),
    ...(isAccepted ? await lettersOfNewContact(services, company, me) : []),
  ];
  const before = { companyId, specialistId: from.id, offeredToId: actor.userId };
  const after = { specialistId: isAccepted ? actor.userId : from.id, offeredToId: null };
  return services.store.transaction(async (tx) => {
    if (!(await moveFixedContact(tx, before, after, nowOf(services)))) return refuse('not-yours');
    await record(tx, services, {
      action: isAccepted ? 'company.handed-over' : 'company.not-taken-over',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { from: from.id },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}
