import type { AdministratorActor } from '~/app/auth/actor';
import { isSameName } from '~/app/domain/matching/same-name';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findOffice, insertOffice, listOffices } from '~/db/repositories/offices';
import { record } from '../record';

/**
 * Adds an office to the list users are given one from. `officeId` was given out with the form.
 * `name-taken`: there is one, open or closed, that differs at most in its letters' size.
 */
export async function addOffice(
  services: Services,
  actor: AdministratorActor,
  { officeId, name }: { readonly officeId: string; readonly name: string },
): Promise<Result<null, 'name-taken'>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    if ((await findOffice(tx, officeId))?.name === name) return ok(null);
    if ((await listOffices(tx)).some((office) => isSameName(office.name, name))) {
      return refuse('name-taken', 'name');
    }
    const office = { id: officeId, name, createdAt: now, updatedAt: now, closedAt: null };
    await insertOffice(tx, office);
    await record(tx, services, {
      action: 'office.added',
      actor: `user:${actor.userId}`,
      subject: `office:${officeId}`,
    });
    return ok(null);
  });
}
