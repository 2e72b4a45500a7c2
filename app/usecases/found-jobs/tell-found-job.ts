import { countOtherToldJobs, insertFoundJob } from '~/db/repositories/found-jobs';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import { foundAJob } from '~/emails/found-a-job';
import type { FirstContact, FoundJob } from '../../domain/found-jobs/found-job';
import type { WrittenDown } from '../../domain/profiles/said';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';

/** As many as one can have waiting: more is a talk, not a list. */
const mostWaiting = 10;

export interface TellingFoundJob {
  /** Given out with the form, so that the same form sent twice is one. */
  readonly foundJobId: string;
  readonly job: FoundJob;
  readonly firstContact: FirstContact;
}

/**
 * She tells of a place of work she found herself; it is supported as any other (domain §7, V
 * L3317). Nothing reaches the place by it. Her specialist is told by a letter that says only that
 * there is something, unless she wrote it down from what was said (`writtenDown`). Refusals:
 * `not-found` – her record is erased; `too-many` – ten wait already.
 */
export async function tellFoundJob(
  services: Services,
  profileId: string,
  { foundJobId, job, firstContact }: TellingFoundJob,
  writtenDown?: WrittenDown,
): Promise<Result<null, 'not-found' | 'too-many'>> {
  const { read } = services.store;
  const profile = await findProfile(read, profileId);
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!profile || !key) return refuse('not-found');
  const content = foundAJob(`${services.baseUrl}/profiles/${profileId}#found-jobs`);
  const kind = 'found-a-job';
  const letter = await letterToSpecialist(services, key, profile.specialistId, kind, content);
  return services.store.transaction(async (tx) => {
    if ((await countOtherToldJobs(tx, { profileId, foundJobId })) >= mostWaiting)
      return refuse('too-many');
    const at = nowOf(services);
    const told = { id: foundJobId, profileId, details: job, firstContact, needId: null };
    const row = { ...told, ...writtenDown, state: 'told', toldAt: at, changedAt: at } as const;
    if (!(await insertFoundJob(tx, key, row))) return ok(null);
    await record(tx, services, {
      action: 'found-job.told',
      actor: writtenDown ? `user:${writtenDown.writtenById}` : `person:${profileId}`,
      subject: `profile:${profileId}`,
      facts: { firstContact, how: writtenDown?.saidHow ?? 'link' },
    });
    if (!writtenDown) await enqueueMail(tx, letter);
    return ok(null);
  });
}
