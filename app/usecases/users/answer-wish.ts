import type { AdministratorActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { findProfile } from '~/db/repositories/profiles';
import { findSpecialistWish } from '~/db/repositories/specialist-wishes';
import { listActiveSpecialists } from '~/db/repositories/specialists';
import { preparePersonQuestion } from './prepare-person-question';

/**
 * Asks a person who wants another specialist about one of them. `not-found` – she has no such wish;
 * `no-such-successor` – nobody, or the one she has already.
 */
export async function answerWish(
  services: Services,
  actor: AdministratorActor,
  profileId: string,
  toId: string,
): Promise<Result<null, 'not-found' | 'no-such-successor'>> {
  const { read } = services.store;
  const profile = await findProfile(read, profileId);
  if (!profile || !(await findSpecialistWish(read, profileId))) return refuse('not-found');
  const isTo = ({ id }: { id: string }) => id === toId && id !== profile.specialistId;
  const to = (await listActiveSpecialists(read)).find(isTo);
  if (!to) return refuse('no-such-successor', 'toId');
  const question = { profileId, from: profile.specialistId, to };
  const ask = await preparePersonQuestion(services, actor, question);
  if (!ask) return refuse('not-found');
  return services.store.transaction(async (tx) => {
    if (!(await findSpecialistWish(tx, profileId))) return refuse('not-found');
    if (!(await listActiveSpecialists(tx)).some(isTo)) return refuse('no-such-successor', 'toId');
    await ask(tx);
    return ok(null);
  });
}
