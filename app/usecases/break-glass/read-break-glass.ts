import type { AdministratorActor } from '~/app/auth/actor';
import { breakGlassEndsAt, breakGlassState, mayAnswer } from '~/app/domain/privacy/break-glass';
import type { Services } from '~/app/services';
import { findBreakGlass, listBreakGlass, openExplanation } from '~/db/repositories/break-glass';
import { openPersonKey } from '~/db/repositories/person-keys';
import { readInvitations } from './read-invitations';

const mostListed = 50;

type Found = NonNullable<Awaited<ReturnType<typeof findBreakGlass>>>;

/** The latest requests, and how each stands. Persons by their codes. */
export async function readBreakGlassList(services: Services, actor: AdministratorActor) {
  const found = await listBreakGlass(services.store.read, mostListed);
  return found.map((one) => lineOf(services, actor, one));
}

export type BreakGlassLine = ReturnType<typeof lineOf>;

/** One request with the words it was asked with; undefined when there is none or she is erased. */
export async function readBreakGlass(
  services: Services,
  actor: AdministratorActor,
  requestId: string,
) {
  const { read } = services.store;
  const found = await findBreakGlass(read, requestId);
  const key = found && (await openPersonKey(read, services.keyRing, found.request.profileId));
  if (!found || !key) return undefined;
  const { decidedAt } = found.request;
  return {
    ...lineOf(services, actor, found),
    explanation: openExplanation(key, found.request),
    mayAnswer: mayAnswer(
      found.request.requesterId,
      actor.userId,
      await readInvitations(read),
      services.clock.now(),
    ),
    endsAt: decidedAt && breakGlassEndsAt(decidedAt),
  };
}
export type BreakGlassView = NonNullable<Awaited<ReturnType<typeof readBreakGlass>>>;

function lineOf(services: Services, actor: AdministratorActor, found: Found) {
  const { request, code, requester, decider, specialist } = found;
  return {
    id: request.id,
    ...{ code, requester, decider, specialist: specialist.name },
    reason: request.reason,
    requestedAt: request.requestedAt,
    state: breakGlassState(request, services.clock.now()),
    isOwn: request.requesterId === actor.userId,
  };
}
