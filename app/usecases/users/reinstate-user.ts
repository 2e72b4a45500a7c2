import type { AdministratorActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { nowOf } from '~/app/services';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { cancelHandOversOf, listSuccessorsAsked } from '~/db/repositories/hand-overs';
import { enqueueMail } from '~/db/repositories/outbox';
import { findUser, reinstate, type User } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { isBackAgain } from '~/emails/is-back-again';
import { lettersOfNewContact } from '../mail/letters-of-new-contact';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';
import { readHandedOver, type HandedOverCompany } from './read-handed-over';

/**
 * Lets a user sign in again; her old sessions stay ended, and nobody is asked about her successor.
 * Of the companies her shut-out handed over those chosen come back to her, where they are with the
 * same successor still; their people are told, and so is each who took over. All of it at once.
 * Harmless when she was not shut out. @returns how many companies came back.
 */
export async function reinstateUser(
  services: Services,
  actor: AdministratorActor,
  userId: string,
  companyIds: readonly string[] = [],
): Promise<number> {
  const user = await findUser(services.store.read, userId);
  if (!user) return 0;
  const handedOver = await readHandedOver(services.store.read, user);
  const letters = new Map(
    await Promise.all(
      handedOver.map(
        async ({ company }) =>
          [company.id, await lettersOfNewContact(services, company, user)] as const,
      ),
    ),
  );
  return services.store.transaction(async (tx) => {
    const asked = await listSuccessorsAsked(tx, userId);
    if (!(await reinstate(tx, userId))) return 0;
    await cancelHandOversOf(tx, userId);
    await record(tx, services, {
      action: 'user.reinstated',
      actor: `user:${actor.userId}`,
      subject: `user:${userId}`,
    });
    const back = new Set<string>();
    for (const one of handedOver) {
      const { id } = one.company;
      if (!companyIds.includes(id) || !(await giveBack(tx, services, actor, user, one))) continue;
      back.add(id);
      for (const letter of letters.get(id) ?? []) await enqueueMail(tx, letter);
    }
    await tellSuccessors(tx, services, user, { asked, handedOver, back });
    return back.size;
  });
}

async function giveBack(
  tx: Database,
  services: Services,
  actor: AdministratorActor,
  user: User,
  { company, to }: HandedOverCompany,
): Promise<boolean> {
  const { id: companyId, offeredToId } = company;
  const before = { companyId, specialistId: to.id, offeredToId };
  const after = { specialistId: user.id, offeredToId: null };
  if (!(await moveFixedContact(tx, before, after, nowOf(services)))) return false;
  await record(tx, services, {
    action: 'company.handed-over',
    actor: `user:${actor.userId}`,
    subject: `company:${companyId}`,
    facts: { from: to.id, to: user.id },
  });
  return true;
}

/** Everyone who took over a company or was to take over people, and can sign in. */
async function tellSuccessors(
  tx: Database,
  services: Services,
  user: User,
  {
    asked,
    handedOver,
    back,
  }: {
    readonly asked: readonly User[];
    readonly handedOver: readonly HandedOverCompany[];
    readonly back: ReadonlySet<string>;
  },
): Promise<void> {
  const successors = new Map(
    [...asked, ...handedOver.map(({ to }) => to)].map((one) => [one.id, one]),
  );
  for (const successor of successors.values()) {
    if (successor.suspendedAt !== null) continue;
    const theirs = handedOver.filter(({ to }) => to.id === successor.id);
    const namesOf = (isBack: boolean) =>
      theirs
        .filter(({ company }) => back.has(company.id) === isBack)
        .map((one) => one.company.name);
    const content = isBackAgain({
      name: user.name,
      back: namesOf(true),
      kept: namesOf(false),
      url: `${services.baseUrl}/desk`,
    });
    await enqueueMail(tx, plainLetter(services, 'is-back-again', successor.email, content));
  }
}
