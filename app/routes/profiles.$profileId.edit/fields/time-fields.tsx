import { Count, DateLine, Line, type FieldsProps } from '~/app/forms/form-fields';
import { chosenOf, textOf } from '~/app/forms/form-state';
import { weekdays } from '~/app/domain/calendar/plain-date';
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
      <details open={weekdays.some((day) => textOf(form, `exact.${day}`) !== '')}>
        <summary>{t.exactTitle}</summary>
        <div className="stack-tight">
          <p className="field__hint">{t.exactHint}</p>
          {weekdays.map((day) => (
            <Line
              key={day}
              name={`exact.${day}`}
              label={week.rows[day].label.replace(/^./, (letter) => letter.toUpperCase())}
              form={form}
            />
          ))}
        </div>
      </details>
      <DateLine name="earliestStart" label={t.earliestStart} form={form} />
    </>
  );
}
