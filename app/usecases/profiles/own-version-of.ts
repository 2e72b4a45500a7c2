import { listObjections, type Objection } from '~/db/repositories/objections';
import type { OpenProfile } from '~/db/repositories/profiles';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import { factsInWords, type FactKey } from '../../domain/profiles/facts-in-words';
import type { BlockNote, ProfileBlock } from '../../domain/profiles/matching-layer';

/** Her whole profile in her own language, with what she has objected to. */
export interface OwnVersion {
  readonly code: string;
  readonly facts: Readonly<Record<FactKey, readonly string[]>>;
  readonly notes: Readonly<Partial<Record<ProfileBlock, BlockNote>>>;
  readonly objections: readonly Pick<
    Objection,
    'id' | 'block' | 'text' | 'raisedAt' | 'settledAt'
  >[];
}

/** An opened profile as she reads it. */
export async function ownVersionOf(
  db: Database,
  key: PersonKey,
  { profile, layer }: OpenProfile,
): Promise<OwnVersion> {
  const objections = await listObjections(db, key);
  return {
    code: profile.code,
    facts: factsInWords(layer),
    notes: layer.notes,
    objections: objections.map(({ profileId: _hers, ...objection }) => objection),
  };
}
