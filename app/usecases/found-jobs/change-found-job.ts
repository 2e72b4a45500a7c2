import { chooseFirstContactRow, takeBackFoundJobRow } from '~/db/repositories/found-jobs';
import type { FirstContact } from '../../domain/found-jobs/found-job';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

interface OwnFoundJob {
  readonly profileId: string;
  readonly foundJobId: string;
}

/** She takes a found place back. `not-found` when it is not hers, or has been taken up. */
export async function takeBackFoundJob(
  services: Services,
  own: OwnFoundJob,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    if (!(await takeBackFoundJobRow(tx, own, nowOf(services)))) return refuse('not-found');
    await record(tx, services, {
      action: 'found-job.taken-back',
      actor: `person:${own.profileId}`,
      subject: `profile:${own.profileId}`,
    });
    return ok(null);
  });
}

/** She chooses who makes the first contact. `not-found` when it is not hers, or is taken back. */
export async function chooseFirstContact(
  services: Services,
  own: OwnFoundJob,
  firstContact: FirstContact,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const at = nowOf(services);
    if (!(await chooseFirstContactRow(tx, own, firstContact, at))) return refuse('not-found');
    await record(tx, services, {
      action: 'found-job.contact-chosen',
      actor: `person:${own.profileId}`,
      subject: `profile:${own.profileId}`,
      facts: { firstContact },
    });
    return ok(null);
  });
}
