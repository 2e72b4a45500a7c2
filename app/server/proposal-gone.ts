import { data } from '@remix-run/node';
import type { EmployerActor } from '../auth/actor';
import type { Services } from '../services';
import { readWhoToCall } from '../usecases/companies/read-who-to-call';

/**
 * The one answer to a proposal there never was, to another's, and to one that was taken back: not
 * found, with whom to call. It is made of who asks and of nothing else, so that it tells none of
 * it.
 */
export async function proposalGone(services: Services, actor: EmployerActor): Promise<never> {
  throw data(await readWhoToCall(services, actor), { status: 404, statusText: 'Not Found' });
}
