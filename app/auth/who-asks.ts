import { findPartyByToken } from '~/db/repositories/agreement-parties';
import { findPersonLink } from '~/db/repositories/person-links';
import { tokenHashOf } from '../crypto/tokens';
import { nowOf, type Services } from '../services';
import type { Actor, ActorKind } from './actor';
import { cookieNames, readCookie } from './cookies';
import { actorOfSession } from './session';

/**
 * Who is asking, among the kinds a route is open to. A browser may hold a session and a personal
 * link at once; the route decides which of them counts.
 */
export async function whoAsks(
  services: Services,
  request: Request,
  kinds: readonly ActorKind[],
): Promise<Actor> {
  if (kinds.includes('jobseeker')) return jobseekerOf(services, request);
  if (kinds.includes('party')) return partyOf(services, request);
  const token = readCookie(request, cookieNames.session);
  const staff = token ? await actorOfSession(services, token) : undefined;
  return staff ?? { kind: 'anonymous' };
}

async function jobseekerOf(services: Services, request: Request): Promise<Actor> {
  const token = readCookie(request, cookieNames.person);
  const link = token
    ? await findPersonLink(services.store.read, tokenHashOf(token), nowOf(services))
    : undefined;
  if (!link) return { kind: 'anonymous' };
  return { kind: 'jobseeker', profileId: link.profileId, linkId: link.id };
}

async function partyOf(services: Services, request: Request): Promise<Actor> {
  const token = readCookie(request, cookieNames.party);
  const party = token
    ? await findPartyByToken(services.store.read, tokenHashOf(token), nowOf(services))
    : undefined;
  return party ? { kind: 'party', partyId: party.id } : { kind: 'anonymous' };
}
