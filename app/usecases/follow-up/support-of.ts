import type { Agreement } from '~/db/repositories/agreements';
import { listSupportRequests, type SupportRequest } from '~/db/repositories/support-requests';
import type { PersonKey } from '../../crypto/key-ring';
import type { DecisionParty } from '../../domain/agreements/decision';
import { workMinutesBetween } from '../../domain/calendar/work-minutes';
import type { Services } from '../../services';
import { maySupport } from './ask-for-support';

/** A request that was answered, and how many working minutes that took. */
export interface AnsweredRequest {
  readonly id: string;
  readonly askedAt: string;
  readonly minutes: number;
}

/** How asking for support stands for one party of an agreement. */
export interface OwnSupport {
  readonly mayAsk: boolean;
  /** What it has asked and nobody has answered. */
  readonly open: Pick<SupportRequest, 'askedAt' | 'seenAt' | 'words'> | null;
  /** The latest that were answered, newest first. */
  readonly answered: readonly AnsweredRequest[];
}

/** As many earlier requests as are worth a look. */
const mostShown = 3;

/** What a party reads about its own requests: seen, answered, and after how long. */
export async function supportOf(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  party: DecisionParty,
): Promise<OwnSupport> {
  const requests = await listSupportRequests(services.store.read, key, agreement.id);
  const own = requests.filter((request) => request.party === party);
  const open = own.find(({ answeredAt }) => answeredAt === null);
  return {
    mayAsk: maySupport(services, key, agreement),
    open: open ? { askedAt: open.askedAt, seenAt: open.seenAt, words: open.words } : null,
    answered: own.flatMap(answeredOf).slice(0, mostShown),
  };
}

/** The request with its answer time, once it is answered. */
export function answeredOf({ id, askedAt, answeredAt }: SupportRequest): AnsweredRequest[] {
  if (answeredAt === null) return [];
  return [{ id, askedAt, minutes: workMinutesBetween(askedAt, answeredAt) }];
}
