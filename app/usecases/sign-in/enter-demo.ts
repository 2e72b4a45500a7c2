import { demoPeople } from '~/app/demo/demo-people';
import { ok, refuse, type Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { findUser } from '~/db/repositories/users';
import { admitUser, type Admission } from '../users/admit-user';

export type DemoRole = 'employer' | 'specialist' | 'administrator';

/**
 * A fresh sign-in as the demo's person of a role, without a letter. `not-there` when she is not
 * seeded or somebody playing administrator suspended her. Only the demo's route may call it.
 */
export async function enterDemo(
  services: Services,
  role: DemoRole,
  previousToken: string | undefined,
): Promise<Result<Admission, 'not-there'>> {
  return services.store.transaction(async (tx) => {
    const user = await findUser(tx, demoPeople[role].id);
    if (!user || user.suspendedAt !== null) return refuse('not-there');
    return ok(await admitUser(tx, services, user, { how: 'demo', previousToken }));
  });
}
