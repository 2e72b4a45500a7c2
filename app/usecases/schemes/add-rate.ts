import type { AdministratorActor } from '~/app/auth/actor';
import type { RateForm } from '~/app/domain/schemes/rate-form';
import { nowOf, type Services } from '~/app/services';
import { insertRate } from '~/db/repositories/scheme-rates';
import { record } from '../record';

/**
 * Adds a rate with its days and its source. Nothing is changed: an estimate of days it reaches is
 * computed with it from now on. `id` was given out with the form: sent twice it is one row.
 */
export async function addRate(
  services: Services,
  actor: AdministratorActor,
  { id, ...form }: RateForm & { readonly id: string },
): Promise<void> {
  const { rate, validFrom, validTo, value } = form;
  await services.store.transaction(async (tx) => {
    const row = { id, ...form, addedById: actor.userId, addedAt: nowOf(services) };
    if (!(await insertRate(tx, row))) return;
    await record(tx, services, {
      action: 'rate.added',
      actor: `user:${actor.userId}`,
      subject: `rate:${id}`,
      facts: { rate, validFrom, validTo, value },
    });
  });
}
