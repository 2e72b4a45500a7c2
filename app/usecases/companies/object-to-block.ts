import { jobseekerObjected } from '~/emails/jobseeker-objected';
import { countOpenObjections, insertObjection } from '~/db/repositories/objections';
import { enqueueMail } from '~/db/repositories/outbox';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findProfile } from '~/db/repositories/profiles';
import type { ProfileBlock } from '../../domain/profiles/matching-layer';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToSpecialist } from '../mail/letter-to-specialist';
import { record } from '../record';

/** As many as one can have open: more is a talk, not a list. */
const mostOpen = 20;

export interface Objecting {
  /** Made when the page was shown, so that the same form sent twice is one. */
  readonly objectionId: string;
  readonly block: ProfileBlock;
  readonly text: string;
}

/**
 * She says that a block of her profile is not right (T L133–148: her full access). It becomes a
 * task of her specialist's, told by a letter that says only that there is something. Refusals:
 * `not-found` – her record is erased; `too-many` – twenty are open already.
 */
export async function objectToBlock(
  services: Services,
  profileId: string,
  { objectionId, block, text }: Objecting,
): Promise<Result<null, 'not-found' | 'too-many'>> {
  const { read } = services.store;
  const profile = await findProfile(read, profileId);
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!profile || !key) return refuse('not-found');
  const url = `${services.baseUrl}/profiles/${profileId}`;
  const content = jobseekerObjected(url);
  const kind = 'jobseeker-objected';
  const letter = await letterToSpecialist(services, key, profile.specialistId, kind, content);
  return services.store.transaction(async (tx) => {
    if ((await countOpenObjections(tx, profileId)) >= mostOpen) return refuse('too-many');
    const raisedAt = nowOf(services);
    const objection = { id: objectionId, profileId, block, text, raisedAt, settledAt: null };
    if (!(await insertObjection(tx, key, objection))) return ok(null);
    await record(tx, services, {
      action: 'profile.objected',
      actor: `person:${profileId}`,
      subject: `profile:${profileId}`,
      facts: { block },
    });
    await enqueueMail(tx, letter);
    return ok(null);
  });
}
