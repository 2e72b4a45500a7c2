import { readIdentity } from '~/db/repositories/identities';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import { hasSensitiveWord } from '../../domain/privacy/sensitive-words';
import { tellsWhoSheIs } from '../../domain/privacy/tells-who-she-is';
import { refuse, type Refusal } from '../../domain/result';

/** `sensitive-word` – of health, benefit, faith …; `own-name` – it tells who she is. */
export type TextRefusal = 'sensitive-word' | 'own-name';

/**
 * Why words about a person, before she is named, may not stand; else undefined. `names` are others'
 * that may stand there, though she shares one.
 */
export async function refusalOfText(
  db: Database,
  key: PersonKey,
  field: string,
  text: string,
  names: readonly string[] = [],
): Promise<Refusal<TextRefusal> | undefined> {
  if (hasSensitiveWord(text)) return refuse('sensitive-word', field);
  const identity = await readIdentity(db, key);
  const isTold = identity && tellsWhoSheIs(text, identity, names);
  return isTold ? refuse('own-name', field) : undefined;
}
