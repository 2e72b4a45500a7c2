import { latestOf, type PlainDate } from '../calendar/plain-date';
import { needOn, wentOnByItselfOn, type DatedStand } from './need-on';

/** What a need's pause means for everything that waits for its sake. */
export interface NeedHold {
  /** The need rests today: nobody is reminded or rung, and whoever wants to may still answer. */
  readonly isOn: boolean;
  /** The day it goes on by itself; null when it does not rest, or until somebody says so. */
  readonly untilOn: PlainDate | null;
  /** The last day it went on: days of waiting count anew from there. */
  readonly wentOnOn: PlainDate | null;
}

/** Derived from the need and the day somebody last ended a pause of it; no job has to have run. */
export function needHold(
  need: DatedStand,
  lastResumedOn: PlainDate | null,
  today: PlainDate,
): NeedHold {
  const stand = needOn(need, today);
  const isOn = stand.state === 'paused';
  return {
    isOn,
    untilOn: isOn && stand.resumesAt !== null ? stand.pausedUntilOn : null,
    wentOnOn: latestOf(wentOnByItselfOn(stand), lastResumedOn),
  };
}
