import { redirect } from '@remix-run/node';
import { cookieHeader, cookieNames } from '~/app/auth/cookies';
import { tokenHashOf } from '~/app/crypto/tokens';
import { guardedLoader, partyLinkEnded } from '~/app/server/guard';
import { nowOf } from '~/app/services';
import { findPartyByToken } from '~/db/repositories/agreement-parties';

/** Lays a party's token in a cookie for the one page it opens. It uses nothing up. */
export const loader = guardedLoader('routes/a.$token', async ({ params, services }) => {
  const token = params.token ?? '';
  const party = await findPartyByToken(services.store.read, tokenHashOf(token), nowOf(services));
  if (!party) return partyLinkEnded(services, token);
  const cookie = cookieHeader(services, cookieNames.party, token);
  return redirect('/accept', { status: 303, headers: { 'Set-Cookie': cookie } });
});

export default function PartyLink() {
  return null;
}
