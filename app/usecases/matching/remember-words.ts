import { saveLocalTerm } from '~/db/repositories/local-terms';
import type { Database } from '~/db/store';
import type { SpecialistActor } from '../../auth/actor';
import { areOrdinaryWords } from '../../domain/vocabulary/ordinary-words';
import type { WordAnswer } from '../../domain/vocabulary/understand-text';
import { decisionKey } from '../../domain/vocabulary/word-decision';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';
import { readResolver } from './word-resolver';

/**
 * Remembers for everyone what ordinary words mean, where the specialist has said that they are such
 * and which one concept they stand for. `names` are those of the person the words were written
 * about. Refusal: `not-common` with the words – a net under the specialist's word, and nothing of
 * theirs is kept in the open.
 */
export async function rememberWords(
  tx: Database,
  services: Services,
  actor: SpecialistActor,
  answers: readonly WordAnswer[],
  names: readonly string[],
): Promise<Result<null, 'not-common'>> {
  const resolver = await readResolver(tx);
  for (const { text, concepts, isCommon, isNone } of answers) {
    const [concept] = concepts;
    if (!isCommon || isNone || concepts.length !== 1 || concept === undefined) continue;
    if (!resolver.conceptById(concept)) continue;
    if (!areOrdinaryWords(text, names)) return refuse('not-common', text);
    await saveLocalTerm(tx, {
      text: decisionKey(text),
      concept,
      decidedById: actor.userId,
      decidedAt: nowOf(services),
    });
    await record(tx, services, {
      action: 'words.remembered',
      actor: `user:${actor.userId}`,
      subject: `concept:${concept}`,
    });
  }
  return ok(null);
}
