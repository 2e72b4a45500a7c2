import { redirect } from '@remix-run/node';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { tokenHashOf } from '~/app/crypto/tokens';
import { guardedLoader, linkEnded } from '~/app/server/guard';
import { nowOf } from '~/app/services';
import { findPersonLink } from '~/db/repositories/person-links';

/**
 * Lays the link's token in a cookie that only her own pages see, so that it leaves the address
 * bar. It uses nothing up: mail scanners open links too.
 */
export const loader = guardedLoader('routes/p.$token', async ({ params, services }) => {
  const token = params.token ?? '';
  const link = await findPersonLink(services.store.read, tokenHashOf(token), nowOf(services));
  if (!link) linkEnded();
  const cookie = cookieHeader(services, cookieNames.person, token);
  return redirect('/me', { status: 303, headers: { 'Set-Cookie': cookie } });
});

export default function PersonLink() {
  return null;
}
