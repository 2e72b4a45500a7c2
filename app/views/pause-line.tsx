import { formatDate } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';

interface PauseLineProps {
  readonly isPaused: boolean;
  /** The day the pause ends by itself. */
  readonly pausedUntilOn: string | null;
  /** The day it did. */
  readonly wentOnOn: string | null;
}

/** Until when a need is paused, or since when it goes on by itself. */
export function PauseLine({ isPaused, pausedUntilOn, wentOnOn }: PauseLineProps) {
  const t = useMessages().needMoves;
  if (isPaused) return <p>{pausedUntilOn ? t.until(formatDate(pausedUntilOn)) : t.open}</p>;
  return wentOnOn ? <p>{t.wentOn(formatDate(wentOnOn))}</p> : null;
}
