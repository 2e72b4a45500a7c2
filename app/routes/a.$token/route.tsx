import { redirect } from '@remix-run/node';
import { tokenHashOf } from '~/app/crypto/tokens';
import { guardedLoader, linkEnded } from '~/app/server/guard';
import { partyCookie } from '~/app/server/party-cookie';
import { nowOf } from '~/app/services';
import { findPartyByToken } from '~/db/repositories/agreement-parties';

/** Lays a party's token in a cookie for the one page it opens. It uses nothing up. */
export const loader = guardedLoader('routes/a.$token', async ({ params, services }) => {
  const token = params.token ?? '';
  const party = await findPartyByToken(services.store.read, tokenHashOf(token), nowOf(services));
  if (!party) linkEnded();
  const headers = { 'Set-Cookie': partyCookie(services, token) };
  return redirect('/accept', { status: 303, headers });
});

export default function PartyLink() {
  return null;
}
