import { redirect } from '@remix-run/node';
import { ownPageCookies } from '~/app/auth/own-page-cookies';
import { tokenHashOf } from '~/app/crypto/tokens';
import { guardedLoader, linkEnded } from '~/app/server/guard';
import { nowOf } from '~/app/services';
import { findPersonLink } from '~/db/repositories/person-links';
import { findProposalOfPerson } from '~/db/repositories/proposals';

/**
 * Lays the link's token in a cookie that only her own pages see, so that it leaves the address
 * bar. It uses nothing up: mail scanners open links too. A letter about one proposal of hers opens
 * that one.
 */
export const loader = guardedLoader('routes/p.$token', async ({ params, request, services }) => {
  const token = params.token ?? '';
  const link = await findPersonLink(services.store.read, tokenHashOf(token), nowOf(services));
  if (!link) linkEnded();
  const about = new URL(request.url).searchParams.get('about') ?? '';
  const { read } = services.store;
  const isHers = (await findProposalOfPerson(read, link.profileId, about)) !== undefined;
  const page = isHers ? `/me/proposals/${about}` : '/me';
  return redirect(page, { status: 303, headers: ownPageCookies(services, token) });
});

export default function PersonLink() {
  return null;
}
