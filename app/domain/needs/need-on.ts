import type { PlainDate } from '../calendar/plain-date';
import { needAfter, type NeedStand } from './need-after';

/** How a need stands, with the day its pause ends by itself, if it has one. */
export interface DatedStand extends NeedStand {
  readonly pausedUntilOn: PlainDate | null;
}

/**
 * A need as it stands on a day: a pause whose day has come is over, and nobody had to end it. The
 * day stays, so that it can be told why the need goes on.
 */
export function needOn<N extends DatedStand>(need: N, today: PlainDate): N {
  const { state, resumesAt, pausedUntilOn } = need;
  if (state !== 'paused' || resumesAt === null) return need;
  if (pausedUntilOn === null || pausedUntilOn > today) return need;
  const next = needAfter(need, 'resume');
  return next.ok ? { ...need, ...next.value } : need;
}

/** The day a need went on by itself; null while it is paused, and where somebody ended the pause. */
export function wentOnByItselfOn({ state, pausedUntilOn }: DatedStand): PlainDate | null {
  return state === 'paused' || state === 'closed' ? null : pausedUntilOn;
}
