/** Why a person's name and contact are needed while her specialist is away. */
export const breakGlassReasons = ['appointment', 'contacts-us', 'safety', 'hand-over'] as const;
export type BreakGlassReason = (typeof breakGlassReasons)[number];

const minute = 60_000;
/** How long an approved request is open, in milliseconds: an hour _(derived)_. */
const openFor = 60 * minute;
/** How long a request waits for another administrator, in milliseconds: a day _(derived)_. */
const waitsFor = 24 * 60 * minute;

const day = 24 * 60 * minute;
/** How long an administrator counts for whoever let her in, in milliseconds: a week _(derived)_. */
const newFor = 7 * day;

/** Who let an administrator in, or mended the address she first signs in with, and when. */
export interface Invited {
  readonly by: string;
  /** An instant. */
  readonly at: string;
}

/** Who was let in by whom, by id; one whom no user let in stands for herself. */
export type Invitations = ReadonlyMap<string, Invited>;

/**
 * Whether an administrator may answer another's request: never her own, and not while the same one
 * stands behind both, for then one person would be both the asker and the answer.
 */
export function mayAnswer(
  requesterId: string,
  answererId: string,
  invitations: Invitations,
  now: Date,
): boolean {
  return standsBehind(requesterId, invitations, now) !== standsBehind(answererId, invitations, now);
}

/** The administrator herself; while she is new whoever let her in, or whoever stands behind her. */
function standsBehind(id: string, invitations: Invitations, now: Date): string {
  const seen = new Set<string>();
  for (let behind = id; ; ) {
    const invited = invitations.get(behind);
    const isNew = invited && now.getTime() < Date.parse(invited.at) + newFor;
    if (!isNew || seen.has(behind)) return behind;
    seen.add(behind);
    behind = invited.by;
  }
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
