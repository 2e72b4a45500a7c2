import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { findHandOver } from '~/db/repositories/hand-overs';
import { findOwnProfile } from '~/db/repositories/profiles';
import { listActiveSpecialists } from '~/db/repositories/specialists';
import type { Database } from '~/db/store';
import { preparePersonQuestion } from './prepare-person-question';

/** One's own, whom another may know of: a protected person is moved by an administrator (P14). */
async function findGivable(db: Database, actor: SpecialistActor, profileId: string) {
  const profile = await findOwnProfile(db, actor.userId, profileId);
  return profile?.isProtected ? undefined : profile;
}

/**
 * Whom one of the specialist's own people can be given to; undefined when she is not hers or is
 * protected.
 */
export async function readColleaguesToGiveTo(
  { store: { read } }: Services,
  actor: SpecialistActor,
  profileId: string,
) {
  const profile = await findGivable(read, actor, profileId);
  if (!profile) return undefined;
  const others = (await listActiveSpecialists(read)).filter(({ id }) => id !== actor.userId);
  return {
    profileId,
    code: profile.code,
    isAsked: (await findHandOver(read, profileId)) !== undefined,
    colleagues: others.map(({ id, name, office }) => ({
      id,
      name: [name, office].filter(Boolean).join(', '),
    })),
  };
}

/**
 * Asks one of the specialist's own people whether a colleague may take over; nothing moves before
 * her yes (N L3292). `not-found` – not one's own, protected, or erased; `asked-already` – a
 * question waits for her, and another's is not replaced; `no-such-colleague` – not another who can
 * sign in.
 */
export async function giveToColleague(
  services: Services,
  actor: SpecialistActor,
  profileId: string,
  toId: string,
): Promise<Result<null, 'not-found' | 'asked-already' | 'no-such-colleague'>> {
  const { read } = services.store;
  if (!(await findGivable(read, actor, profileId))) return refuse('not-found');
  const isTo = ({ id }: { id: string }) => id === toId && id !== actor.userId;
  const to = (await listActiveSpecialists(read)).find(isTo);
  if (!to) return refuse('no-such-colleague', 'toId');
  const ask = await preparePersonQuestion(services, actor, { profileId, from: actor.userId, to });
  if (!ask) return refuse('not-found');
  return services.store.transaction(async (tx) => {
    if (!(await findGivable(tx, actor, profileId))) return refuse('not-found');
    if (await findHandOver(tx, profileId)) return refuse('asked-already');
    if (!(await listActiveSpecialists(tx)).some(isTo)) return refuse('no-such-colleague', 'toId');
    await ask(tx);
    return ok(null);
  });
}
