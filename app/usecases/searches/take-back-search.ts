import { takeBackSearchRow } from '~/db/repositories/searches';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { record } from '../record';

/** She no longer wants us to look. `not-found` when it is not hers, or is not open any more. */
export async function takeBackSearch(
  services: Services,
  own: { readonly profileId: string; readonly searchId: string },
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    if (!(await takeBackSearchRow(tx, own, nowOf(services)))) return refuse('not-found');
    await record(tx, services, {
      action: 'search.taken-back',
      actor: `person:${own.profileId}`,
      subject: `profile:${own.profileId}`,
    });
    return ok(null);
  });
}
