import { data } from '@remix-run/node';
import type { Actor, ActorKind } from '../auth/actor';
import { cookieNames, readCookie } from '../auth/cookies';
import { ownPageMark } from '../auth/own-page-mark';
import { policyOf, type ActorKindOf, type RouteId } from '../auth/policy';
import { whoAsks } from '../auth/who-asks';
import { isUnreadable } from '../crypto/unreadable';
import type { Services } from '../services';
import { isBeingRewritten } from '../usecases/agreements/is-being-rewritten';
import { readSentForm } from './read-sent-form';
import type { SignedOut } from '../frame/signed-out';

/** What the framework hands a loader or an action, as far as we use it. */
interface RouteArgs {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: {
    readonly services: Services;
    readonly clientAddress: string;
    /** Set when the action of this request found faults in the form: the page's title says so. */
    hasFaults?: boolean;
  };
}

interface GuardedArgs<Kind extends ActorKind> {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly services: Services;
  /** The network address that asks; only ever kept as a keyed hash. */
  readonly clientAddress: string;
  /** The page answers a form that had faults. */
  readonly hasFaults: boolean;
  readonly actor: Extract<Actor, { kind: Kind }>;
}

interface SentForm {
  readonly form: FormData;
  readonly intent: string;
}

/** How the page of errors knows what is wrong. */
const unreadableStatus = 'Unreadable';

/** Marks a function that went through the guard; the build refuses routes without the mark. */
export const guardMark: unique symbol = Symbol.for('oppgavetorget.guard');

/**
 * A loader that answers only those the policy names. A parent's guard does not protect a child
 * route, so every loader is wrapped by itself.
 */
export function guardedLoader<Id extends RouteId, T>(
  routeId: Id,
  load: (args: GuardedArgs<ActorKindOf<Id, 'loader'>>) => Promise<T>,
): (args: RouteArgs) => Promise<T> {
  return marked(routeId, async (args: RouteArgs) => {
    const admitted = await admit<ActorKindOf<Id, 'loader'>>(routeId, 'loader', args);
    return load(admitted).catch(explained);
  });
}

/**
 * An action that answers only those the policy names, with the sent form read. The form must
 * name its `intent`; the handler answers those it knows and ends with `unknownIntent()`.
 */
export function guardedAction<Id extends RouteId, T>(
  routeId: Id,
  act: (args: GuardedArgs<ActorKindOf<Id, 'action'>> & SentForm) => Promise<T>,
): (args: RouteArgs) => Promise<T> {
  return marked(routeId, async (args: RouteArgs) => {
    const admitted = await admit<ActorKindOf<Id, 'action'>>(routeId, 'action', args);
    const form = await readSentForm(args.request);
    refuseOfOther(admitted.actor, form);
    const intent = String(form.get('intent') ?? '');
    const answer = await act({ ...admitted, form, intent }).catch(explained);
    args.context.hasFaults = isRefused(answer);
    return answer;
  });
}

/** A form left open on one jobseeker’s page is not taken as another’s, whose link came after. */
function refuseOfOther(actor: Actor, form: FormData): void {
  const mark = form.get('whosePage');
  if (actor.kind !== 'jobseeker' || mark === null) return;
  if (mark === ownPageMark(actor.profileId)) return;
  throw new Response(null, { status: 409, statusText: 'Not her page' });
}

/**
 * What is stored and cannot be read stops a page with an explanation, and a form before it saves.
 */
function explained(error: unknown): never {
  if (!isUnreadable(error)) throw error;
  throw new Response(null, { status: 500, statusText: unreadableStatus });
}

/** The answer to an intent no form of the page sends. */
export function unknownIntent(): never {
  throw new Response(null, { status: 400, statusText: 'Unknown intent' });
}

/**
 * The loader of a route that is only sent to. Without it the framework calls a visit to its address
 * a fault of ours.
 */
export function sendOnly<Id extends RouteId>(routeId: Id): () => Promise<never> {
  return marked(routeId, async () => methodNotAllowed());
}

function methodNotAllowed(): never {
  throw new Response(null, { status: 405, statusText: 'Method Not Allowed' });
}

/** The one answer to what does not exist and to what is not yours. */
export function notFound(): never {
  throw new Response(null, { status: 404, statusText: 'Not Found' });
}

/** The one answer to a link that is wrong, too old, taken back, or made for something else. */
export function linkEnded(): never {
  throw new Response(null, { status: 401, statusText: 'Unauthorized' });
}

/** The same to a party's, unless its text was taken back to be written anew: that is told. */
export async function partyLinkEnded(services: Services, token: string): Promise<never> {
  if (!(await isBeingRewritten(services, token))) linkEnded();
  throw new Response(null, { status: 410, statusText: 'Gone' });
}

/** Whether an action answered with a client error by the framework's `data()`. */
function isRefused(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('init' in answer)) return false;
  const { init } = answer;
  return (
    typeof init === 'object' && init !== null && 'status' in init && Number(init.status) >= 400
  );
}

function marked<F extends object>(routeId: string, guarded: F): F {
  return Object.assign(guarded, { [guardMark]: routeId });
}

async function admit<Kind extends ActorKind>(
  routeId: string,
  part: 'loader' | 'action',
  { request, params, context: { services, clientAddress, hasFaults } }: RouteArgs,
): Promise<GuardedArgs<Kind>> {
  const row = policyOf(routeId);
  const kinds = row?.[part];
  if (!row || !kinds) methodNotAllowed();
  if (row.demoOnly && services.config.MODE !== 'demo') notFound();
  const actor = await whoAsks(services, request, kinds);
  if (kinds.includes('party') && actor.kind === 'anonymous') {
    await partyLinkEnded(services, readCookie(request, cookieNames.party) ?? '');
  }
  if (!kinds.includes(actor.kind)) await turnAway(actor, kinds, part, request);
  return {
    request,
    params,
    services,
    clientAddress,
    hasFaults: hasFaults ?? false,
    actor: actor as Extract<Actor, { kind: Kind }>,
  };
}

async function turnAway(
  actor: Actor,
  kinds: readonly ActorKind[],
  part: 'loader' | 'action',
  request: Request,
): Promise<never> {
  if (actor.kind !== 'anonymous')
    throw new Response(null, { status: 403, statusText: 'Forbidden' });
  if (part === 'action') throw await signedOut(kinds, request);
  if (kinds.includes('jobseeker')) linkEnded();
  const { pathname, search } = new URL(request.url);
  const target = encodeURIComponent(pathname.replace(/\.data$/, '') + search);
  throw new Response(null, { status: 303, headers: { Location: `/sign-in?next=${target}` } });
}

/**
 * The answer to a form sent after the session ended. It hands back what was written, and nothing is
 * kept here: the page lets the writer send it once more when she is signed in.
 */
async function signedOut(kinds: readonly ActorKind[], request: Request) {
  const fields = [...(await readSentForm(request))];
  const answer: SignedOut = {
    isByLink: kinds.includes('jobseeker'),
    // A file cannot be put back into a form: it is chosen anew.
    fields: fields.every(([, value]) => typeof value === 'string')
      ? (fields as [string, string][])
      : undefined,
  };
  return data(answer, { status: 401, statusText: 'Signed out' });
}
