/** Why a person's name and contact are needed while her specialist is away. */
export const breakGlassReasons = ['appointment', 'contacts-us', 'safety', 'hand-over'] as const;
export type BreakGlassReason = (typeof breakGlassReasons)[number];

const minute = 60_000;
/** How long an approved request is open, in milliseconds: an hour _(derived)_. */
const openFor = 60 * minute;
/** How long a request waits for another administrator, in milliseconds: a day _(derived)_. */
const waitsFor = 24 * 60 * minute;

export interface BreakGlassFacts {
  /** Instants. */
  readonly requestedAt: string;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedAt: string | null;
  readonly closedAt: string | null;
}

export type BreakGlassState = 'waiting' | 'open' | 'declined' | 'ended' | 'lapsed';

/** Where a request stands at an instant: derived, so that no job has to end it. */
export function breakGlassState(facts: BreakGlassFacts, now: Date): BreakGlassState {
  const { requestedAt, decision, decidedAt, closedAt } = facts;
  if (decision === 'declined') return 'declined';
  if (decision === null || decidedAt === null) {
    if (closedAt !== null) return 'ended';
    return now.getTime() < Date.parse(requestedAt) + waitsFor ? 'waiting' : 'lapsed';
  }
  if (closedAt !== null) return 'ended';
  return now.getTime() < Date.parse(decidedAt) + openFor ? 'open' : 'ended';
}

/** A request made at this instant or before has waited too long for anyone to decide. */
export function lapsedBy(now: Date): string {
  return new Date(now.getTime() - waitsFor).toISOString();
}

/** The instant an approved request ends, unless it is closed before. */
export function breakGlassEndsAt(decidedAt: string): string {
  return new Date(Date.parse(decidedAt) + openFor).toISOString();
}
