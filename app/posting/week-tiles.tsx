import { partOfDayNames } from '../domain/needs/part-of-day';
import { weekTileRows } from '../domain/needs/week-tiles';
import { useMessages } from '../i18n/messages';
import { WeekChoice } from '../ui/week-choice';

interface WeekTilesProps {
  readonly legend: string;
  readonly hint: string;
  readonly chosen: readonly string[];
}

/** A week to tap, sent as `times`. */
export function WeekTiles({ legend, hint, chosen }: WeekTilesProps) {
  const t = useMessages().posting.when;
  return (
    <WeekChoice
      id="times"
      name="times"
      legend={legend}
      hint={hint}
      parts={partOfDayNames.map((key) => ({ key, ...t.partsOfDay[key] }))}
      rows={weekTileRows.map((key) => ({
        key,
        ...t.weekRows[key],
        isSeveral: key === 'workdays',
      }))}
      chosen={chosen}
    />
  );
}
