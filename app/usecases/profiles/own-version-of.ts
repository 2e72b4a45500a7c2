import { listFoundJobs, type StoredFoundJob } from '~/db/repositories/found-jobs';
import { listObjections, type Objection } from '~/db/repositories/objections';
import { listSearches, type Search } from '~/db/repositories/searches';
import type { OpenProfile } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import { factsInWords, type FactKey } from '../../domain/profiles/facts-in-words';
import type { BlockNote, MatchingLayer, ProfileBlock } from '../../domain/profiles/matching-layer';

/**
 * Her whole profile in her own language, with what she objected to, asked for and found herself.
 */
export interface OwnVersion {
  readonly code: string;
  /** Null where they are stored and cannot be read. */
  readonly facts: Readonly<Record<FactKey, readonly string[]>> | null;
  readonly notes: Readonly<Partial<Record<ProfileBlock, BlockNote>>>;
  readonly objections: readonly Pick<
    Objection,
    'id' | 'block' | 'text' | 'raisedAt' | 'settledAt'
  >[];
  readonly searches: readonly Omit<Search, 'profileId' | 'writtenById'>[];
  readonly foundJobs: readonly Omit<StoredFoundJob, 'profileId' | 'writtenById' | 'needId'>[];
}

/** An opened profile as she reads it. */
export async function ownVersionOf(
  db: Database,
  key: PersonKey,
  { profile, layer }: Pick<OpenProfile, 'profile'> & { readonly layer: MatchingLayer | undefined },
): Promise<OwnVersion> {
  // What is not right in an answer stands where the answer does.
  const objections = (await listObjections(db, key)).filter(({ isOfAnswer }) => !isOfAnswer);
  return {
    code: profile.code,
    facts: layer ? factsInWords(layer) : null,
    notes: layer?.notes ?? {},
    objections: objections.map(
      ({ profileId: _hers, isOfAnswer: _none, ...objection }) => objection,
    ),
    searches: (await listSearches(db, key)).map(
      ({ profileId: _hers, writtenById: _staff, ...search }) => search,
    ),
    foundJobs: (await listFoundJobs(db, key)).map(
      ({ profileId: _hers, writtenById: _staff, needId: _ours, ...job }) => job,
    ),
  };
}
