import { findUser } from '~/db/repositories/users';
import type { Actor } from '../../auth/actor';
import type { Services } from '../../services';

/** The e-mail address of whoever is signed in; null for anyone else. */
export async function addressOf(services: Services, actor: Actor): Promise<string | null> {
  if (!('userId' in actor)) return null;
  const user = await findUser(services.store.read, actor.userId);
  return user?.email ?? null;
}
