import type { AdministratorActor } from '~/app/auth/actor';
import { isSameName } from '~/app/domain/matching/same-name';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import {
  countSpecialistsByOffice,
  findOffice,
  listOffices,
  updateOffice,
} from '~/db/repositories/offices';
import { record } from '../record';

interface OfficeChange {
  readonly officeId: string;
  /** The office's `updatedAt` when the form was shown. */
  readonly seenAt: string;
  readonly name: string;
  readonly isInUse: boolean;
}

type OfficeRefusal = 'not-found' | 'changed-meanwhile' | 'name-taken' | 'has-people';

/**
 * Renames an office, with everyone and every case that carries its name, or takes it out of use.
 * It never goes away, and stays in use while a specialist who can sign in belongs to it
 * (`has-people`).
 */
export async function changeOffice(
  services: Services,
  actor: AdministratorActor,
  { officeId, seenAt, name, isInUse }: OfficeChange,
): Promise<Result<null, OfficeRefusal>> {
  const now = nowOf(services);
  return services.store.transaction(async (tx) => {
    const before = await findOffice(tx, officeId);
    if (!before) return refuse('not-found');
    if (before.updatedAt !== seenAt) return refuse('changed-meanwhile');
    const others = (await listOffices(tx)).filter(({ id }) => id !== officeId);
    if (others.some((office) => isSameName(office.name, name))) return refuse('name-taken', 'name');
    const people = (await countSpecialistsByOffice(tx)).get(before.name) ?? 0;
    if (!isInUse && people > 0) return refuse('has-people', 'isInUse');
    const closedAt = isInUse ? null : (before.closedAt ?? now);
    await updateOffice(tx, before, { name, closedAt, updatedAt: now });
    await record(tx, services, {
      action: 'office.changed',
      actor: `user:${actor.userId}`,
      subject: `office:${officeId}`,
      facts: { isInUse, isRenamed: name !== before.name },
    });
    return ok(null);
  });
}
