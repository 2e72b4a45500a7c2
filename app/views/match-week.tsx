import { meetsAny } from '../domain/calendar/week-overlap';
import { weekdays } from '../domain/calendar/plain-date';
import { partsOfDay } from '../domain/needs/part-of-day';
import { useMessages } from '../i18n/messages';
import { Week, type WeekTone } from '../ui/week';
import type { MatchReading } from '../usecases/matching/read-match';

/** The whole day; night and late evening are shown only where something falls there. */
const allParts = {
  night: { from: '00:00', to: '06:00' },
  ...partsOfDay,
  late: { from: '20:00', to: '24:00' },
} as const;
const partNames = ['night', 'morning', 'forenoon', 'afternoon', 'evening', 'late'] as const;

const allTones = ['work', 'other', 'possible'] as const;

/** The tasks' times and hers in one week; nothing where neither is known. */
export function MatchWeek({ view }: { view: MatchReading }) {
  const { matches, week } = useMessages().specialist;
  const t = matches.page;
  const { work, available, isAvailableKnown } = view;
  if (work.length + available.length === 0) return null;
  const texts: Record<WeekTone, string> = {
    work: t.weekBoth,
    other: isAvailableKnown ? t.weekWork : t.weekWorkUnknown,
    possible: t.weekFree,
  };
  const marks = weekdays.flatMap((day) =>
    partNames.flatMap((part) => {
      const stretch = { day, ...allParts[part] };
      const tone = toneOf(meetsAny(work, stretch), meetsAny(available, stretch));
      return tone ? [{ day, part, tone, text: texts[tone] }] : [];
    }),
  );
  const parts = partNames.filter(
    (name) => name in partsOfDay || marks.some(({ part }) => part === name),
  );
  return (
    <Week
      caption={t.week}
      partsLabel={t.partsLabel}
      days={weekdays.map((key) => ({ key, ...week.rows[key] }))}
      parts={parts.map((key) => ({ key, label: week.hours[key] }))}
      marks={marks}
      legend={allTones
        .filter((tone) => marks.some((mark) => mark.tone === tone))
        .map((tone) => ({ tone, label: texts[tone] }))}
      emptyLabel={t.weekEmpty}
    />
  );
}

function toneOf(isWork: boolean, isFree: boolean): WeekTone | null {
  if (isWork) return isFree ? 'work' : 'other';
  return isFree ? 'possible' : null;
}
