import { openDecisionNote, openTerms, type Agreement } from '~/db/repositories/agreements';
import { listStopWishes } from '~/db/repositories/stop-wishes';
import type { PersonKey } from '../../crypto/key-ring';
import type { AgreementStatus } from '../../domain/agreements/agreement-status';
import { isOpenToDecision, type DecisionParty } from '../../domain/agreements/decision';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Services } from '../../services';

/** A decision nobody has made: when it was due, and whether the last day has passed too. */
export interface LateDecision {
  readonly dueOn: PlainDate;
  readonly isPastEnd: boolean;
}

/**
 * The decision an agreement of this status has waited for since its day; null where none is late.
 */
export function lateDecisionOf(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  status: AgreementStatus | null,
): LateDecision | null {
  if (status !== 'decision-overdue') return null;
  const { decisionOn, endOn } = openTerms(key, agreement);
  if (decisionOn === null) return null;
  const isPastEnd = endOn !== null && osloDateOf(services.clock.now()) > endOn;
  return { dueOn: decisionOn, isPastEnd };
}

/** What was decided of an agreement, as its jobseeker and her specialist read it; null before. */
export function decisionOf(key: PersonKey, agreement: Agreement) {
  const { outcome, stopReason, decidedOn, decidedWith } = agreement;
  if (outcome === null || decidedOn === null) return null;
  const note = openDecisionNote(key, agreement);
  return { outcome, stopReason, decidedOn, decidedWith: decidedWith ?? [], note };
}
export type DecisionView = NonNullable<ReturnType<typeof decisionOf>>;

/** Whether a party may ask to stop now, and its wish that waits for the talk. */
export interface Stopping {
  readonly mayStop: boolean;
  readonly isSentToday: boolean;
  /** The day of the last wish nobody has talked about. */
  readonly sentOn: PlainDate | null;
}

/** How stopping stands for one party of an agreement of this status. */
export async function stoppingOf(
  services: Services,
  key: PersonKey,
  agreement: Agreement,
  { status, party }: { readonly status: AgreementStatus | null; readonly party: DecisionParty },
): Promise<Stopping> {
  const wishes = await listStopWishes(services.store.read, key, agreement.id);
  const own = wishes.filter((wish) => wish.party === party);
  const today = osloDateOf(services.clock.now());
  return {
    mayStop: isOpenToDecision(status, agreement),
    isSentToday: own.some(({ sentOn }) => sentOn === today),
    sentOn: own.find(({ talkedAt }) => talkedAt === null)?.sentOn ?? null,
  };
}
