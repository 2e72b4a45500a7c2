import { insertNeed, unknownNeed, type Need } from '~/db/repositories/needs';
import { insertTask } from '~/db/repositories/tasks';
import type { Database } from '~/db/store';
import type { MatchNeed } from '../../domain/matching/input';
import { resolveNeed } from '../../domain/matching/resolve-need';
import type { Resolver } from '../../domain/vocabulary/create-resolver';
import { nowOf, type Services } from '../../services';
import { readResolver } from '../matching/word-resolver';

/** Whose need it is, and what the interchange format does not say about it. */
export type NeedOrigin = Pick<Need, 'companyId' | 'createdById'> &
  Partial<
    Pick<
      Need,
      | 'id'
      | 'state'
      | 'address'
      | 'contactName'
      | 'contactPhone'
      | 'isAddition'
      | 'comeBackOn'
      | 'whyNow'
    >
  >;

/**
 * Stores a need that comes whole, not through the employer's screens: from a file or the demo.
 * It gets new ids, its words are resolved, and it is open unless its origin says otherwise. Who
 * stores many hands in the resolver.
 */
export async function storeNeed(
  tx: Database,
  services: Services,
  given: MatchNeed,
  origin: NeedOrigin,
  knownResolver?: Resolver,
): Promise<string> {
  const id = origin.id ?? services.newId();
  const now = nowOf(services);
  const state = origin.state ?? 'open';
  const tasks = given.tasks.map((task) => ({ ...task, id: services.newId() }));
  const need = { ...given, id, tasks, companyId: origin.companyId };
  await insertNeed(tx, {
    ...unknownNeed,
    ...origin,
    id,
    state,
    kind: need.kind ?? 'tasks',
    title: need.title,
    municipality: need.municipality ?? null,
    startOn: need.start ?? null,
    seasonFrom: need.season?.from ?? null,
    seasonTo: need.season?.to ?? null,
    hoursMin: need.hoursPerWeek?.min ?? null,
    hoursMax: need.hoursPerWeek?.max ?? null,
    pay: need.pay ?? null,
    contractChance: need.contract ?? null,
    hasMentor: need.mentor ?? null,
    support: need.support ?? null,
    hasProgression: need.progression ?? null,
    resolved: resolveNeed(need, knownResolver ?? (await readResolver(tx))),
    createdAt: now,
    updatedAt: now,
    submittedAt: now,
    openedAt: state === 'open' ? now : null,
  });
  for (const [position, { id: taskId, title, ...details }] of tasks.entries()) {
    await insertTask(tx, { id: taskId, needId: id, position, title, details, updatedAt: now });
  }
  return id;
}
