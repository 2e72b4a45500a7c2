import { choreLimits, countTry, limitReached, type TooMany } from '~/app/auth/rate-limit';
import { countChores, insertChore } from '~/db/repositories/chores';
import type { Chore } from '../../domain/chores/chore';
import { mostChores } from '../../domain/chores/chore-list';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { sureMeaning } from '../../domain/vocabulary/sure-meaning';
import { readResolver } from '../matching/word-resolver';
import { record } from '../record';
import { findOpenList } from './find-open-list';

interface SentChore {
  readonly token: string;
  /** Given out with the form, so that the same form sent many times makes one chore. */
  readonly choreId: string;
  readonly clientAddress: string;
  readonly chore: Chore;
}

type Answer = Result<null, 'not-found' | 'full'> | TooMany;

/**
 * Takes a chore from whoever has the list's address. It waits until the company has looked at it.
 * `not-found` where the list is not open; `full` where no more fits on it.
 */
export async function putInChore(
  services: Services,
  { token, choreId, clientAddress, chore }: SentChore,
): Promise<Answer> {
  const concept = sureMeaning(await readResolver(services.store.read), chore.text)?.concept ?? null;
  return services.store.transaction<Answer>(async (tx) => {
    const list = await findOpenList(tx, services, token);
    if (!list) return refuse('not-found');
    const limits = choreLimits(services, { listId: list.id, clientAddress });
    const tooMany = await limitReached(tx, services, limits);
    if (tooMany) return tooMany;
    if ((await countChores(tx, list.id)) >= mostChores) return refuse('full');
    await countTry(tx, services, limits);
    const row = {
      ...chore,
      concept,
      id: choreId,
      listId: list.id,
      needId: null,
      createdAt: nowOf(services),
    };
    if (!(await insertChore(tx, { ...row, state: 'waiting' }))) return ok(null);
    await record(tx, services, {
      action: 'chore.put-in',
      actor: 'visitor',
      subject: `chore:${choreId}`,
    });
    return ok(null);
  });
}
