/** Why a person's name and contact are needed while her specialist is away. */
export const breakGlassReasons = ['appointment', 'contacts-us', 'safety', 'hand-over'] as const;
export type BreakGlassReason = (typeof breakGlassReasons)[number];

const minute = 60_000;
/** How long an approved request is open, in milliseconds: an hour _(derived)_. */
const openFor = 60 * minute;
/** How long a request waits for another administrator, in milliseconds: a day _(derived)_. */
const waitsFor = 24 * 60 * minute;

const day = 24 * 60 * minute;
/** How long whom one has invited may not answer one's requests, in milliseconds: a week _(derived)_. */
const newFor = 7 * day;

/** How an administrator came in, as far as anybody invited her. */
export interface Invited {
  readonly by: string;
  /** An instant. */
  readonly at: string;
}

/**
 * Whether an administrator may answer another's request: never her own, and not while she is new by
 * the asker's hand, for then one person would be both the asker and the answer.
 */
export function mayAnswer(
  requesterId: string,
  answerer: { readonly id: string; readonly invited: Invited | null },
  now: Date,
): boolean {
  const { id, invited } = answerer;
  if (id === requesterId) return false;
  if (invited?.by !== requesterId) return true;
  return now.getTime() >= Date.parse(invited.at) + newFor;
}

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
