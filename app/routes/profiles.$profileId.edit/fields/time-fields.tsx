import { Count, DateLine, Line, type FieldsProps } from '~/app/forms/form-fields';
import { chosenOf } from '~/app/forms/form-state';
import { partOfDayNames } from '~/app/domain/needs/part-of-day';
import { weekTileRows } from '~/app/domain/needs/week-tiles';
import { useMessages } from '~/app/i18n/messages';
import { WeekChoice } from '~/app/ui/week-choice';

export function TimeFields({ form }: FieldsProps) {
  const { profiles, week } = useMessages().specialist;
  const t = profiles.fields;
  return (
    <>
      <Count name="hoursMin" label={t.hoursMin} unit={t.hours} form={form} />
      <Count name="hoursMax" label={t.hoursMax} unit={t.hours} form={form} />
      <WeekChoice
        id="tiles"
        name="tiles"
        legend={t.week}
        hint={t.weekHint}
        parts={partOfDayNames.map((key) => ({ key, ...week.parts[key] }))}
        rows={weekTileRows.map((key) => ({
          key,
          ...week.rows[key],
          isWide: key === 'workdays',
        }))}
        chosen={chosenOf(form, 'tiles')}
      />
      <Line name="notBefore" label={t.notBefore} hint={t.clockHint} form={form} />
      <Line name="notAfter" label={t.notAfter} form={form} />
      <DateLine name="earliestStart" label={t.earliestStart} form={form} />
    </>
  );
}
