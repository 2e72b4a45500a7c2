import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import type { Agreement } from '~/db/repositories/agreements';
import type { Database } from '~/db/store';
import type { EmployerActor } from '../../auth/actor';

/** Whether an agreement waits for this very person's answer: nobody has said no, and she has not said yes. */
export async function awaitsEmployer(
  db: Database,
  { userId }: EmployerActor,
  { id, inForceAt, endedAt }: Agreement,
): Promise<boolean> {
  if (inForceAt !== null || endedAt !== null) return false;
  const version = await findCurrentVersion(db, id);
  const parties = version ? await listParties(db, version.id) : [];
  const own = parties.find((each) => each.party === 'employer' && each.userId === userId);
  const isDeclined = parties.some(({ declinedAt }) => declinedAt !== null);
  return own !== undefined && own.acceptedAt === null && !isDeclined;
}
