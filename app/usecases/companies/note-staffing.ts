import type { SpecialistActor } from '~/app/auth/actor';
import type { StaffingNote } from '~/app/domain/companies/staffing-note';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { insertStaffingNote } from '~/db/repositories/staffing-notes';
import { record } from '../record';

/**
 * Writes down what a company says of its staff. It stops nothing: the workbench warns by it.
 * `noteId` was given out with the form: sent twice it is one note.
 */
export async function noteStaffing(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
  { noteId, ...note }: StaffingNote & { readonly noteId: string },
): Promise<Result<null, 'not-found'>> {
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    if (!(await findCompany(tx, companyId))) return refuse('not-found');
    const row = { ...note, id: noteId, companyId, specialistId: actor.userId, at };
    if (!(await insertStaffingNote(tx, row))) return ok(null);
    await record(tx, services, {
      action: 'staffing.noted',
      actor: `user:${actor.userId}`,
      subject: `company:${companyId}`,
      facts: { on: note.on },
    });
    return ok(null);
  });
}
