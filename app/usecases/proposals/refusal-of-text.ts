import { readIdentity } from '~/db/repositories/identities';
import type { Database } from '~/db/store';
import type { PersonKey } from '../../crypto/key-ring';
import { hasSensitiveWord } from '../../domain/privacy/sensitive-words';
import { isNameAmong } from '../../domain/privacy/is-name-among';
import { wordsThatTellWhoSheIs } from '../../domain/privacy/tells-who-she-is';
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
  return (await tellsWhoSheIs(db, key, text, names)) ? refuse('own-name', field) : undefined;
}

/** Whether words tell who she is; not by a name of `names`, though she shares it. */
export async function tellsWhoSheIs(
  db: Database,
  key: PersonKey,
  text: string,
  names: readonly string[],
): Promise<boolean> {
  const identity = await readIdentity(db, key);
  const told = identity ? wordsThatTellWhoSheIs(text, identity) : [];
  return told.some((words) => !isNameAmong(words, names));
}
