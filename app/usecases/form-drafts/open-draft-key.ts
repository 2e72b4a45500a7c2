import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findOwnProfile } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import type { Sealer } from '../../crypto/key-ring';
import type { DraftPlace } from '../../domain/form-drafts/draft-place';
import type { Services } from '../../services';

export interface DraftKey {
  readonly key: Sealer;
  /** Whom the words are about, where they are about a person. */
  readonly profileId: string | null;
}

/**
 * The key a draft is sealed with: the person's where the page is about one of the specialist's own,
 * the ring's where it is about work. Undefined when the page is not hers or the person is erased.
 */
export async function openDraftKey(
  db: Database,
  { keyRing }: Pick<Services, 'keyRing'>,
  { userId }: SpecialistActor,
  { subject }: DraftPlace,
): Promise<DraftKey | undefined> {
  if (subject.kind === 'work') return { key: keyRing, profileId: null };
  const profileId =
    subject.kind === 'profile'
      ? subject.profileId
      : (await findAgreementForSpecialist(db, userId, subject.agreementId))?.profileId;
  const own = profileId && (await findOwnProfile(db, userId, profileId));
  const key = own && (await openPersonKey(db, keyRing, own.id));
  return key ? { key, profileId: key.profileId } : undefined;
}
