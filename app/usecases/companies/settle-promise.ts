import type { SpecialistActor } from '~/app/auth/actor';
import { ok, refuse, type Result } from '~/app/domain/result';
import { nowOf, type Services } from '~/app/services';
import { settlePromiseRow } from '~/db/repositories/promises';
import { record } from '../record';

/** How a promise came to its end: kept, or dropped for a reason. */
export type PromiseEnd =
  | { readonly kept: true }
  | { readonly kept: false; readonly reason: string };

/**
 * Settles a promise to a company, once. Any specialist may: a colleague often keeps what another
 * promised. `not-now` when it is settled already, or was made to another company.
 */
export async function settlePromise(
  services: Services,
  actor: SpecialistActor,
  promise: { readonly companyId: string; readonly promiseId: string },
  end: PromiseEnd,
): Promise<Result<null, 'not-now'>> {
  const at = nowOf(services);
  const settled = end.kept ? { keptAt: at } : { droppedAt: at, dropReason: end.reason };
  return services.store.transaction(async (tx) => {
    if (!(await settlePromiseRow(tx, promise, settled))) return refuse('not-now');
    await record(tx, services, {
      action: end.kept ? 'promise.kept' : 'promise.dropped',
      actor: `user:${actor.userId}`,
      subject: `company:${promise.companyId}`,
      facts: { promise: promise.promiseId },
    });
    return ok(null);
  });
}
