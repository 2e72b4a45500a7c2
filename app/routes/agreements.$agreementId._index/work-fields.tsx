import { agreementKinds } from '~/app/domain/agreements/agreement-terms';
import { kindToRead } from '~/app/domain/agreements/kind-to-read';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { weekdayNames } from '~/app/domain/calendar/calendar-wording';
import { useMessages } from '~/app/i18n/messages';
import type { DrawField } from './terms-field';

interface WorkFieldsProps {
  readonly fields: DrawField;
  readonly taskCount: number;
}

/** What is done, how much, when and where. */
export function WorkFields({ fields: { valueOf, write, choose }, taskCount }: WorkFieldsProps) {
  const t = useMessages().agreement;
  const { fields: f } = t.edit;
  const isPaid = valueOf('pay.kind') === 'wage';
  // An empty line more, so that a task can be added without a script.
  const rows = Array.from({ length: Math.min(taskCount + 1, 30) }, (_, index) => index);
  return (
    <>
      {choose('kind', f.kind, {
        options: agreementKinds.map((value) => ({
          value,
          label: t.kinds[kindToRead(value, isPaid)],
        })),
      })}
      {write('purpose', f.purpose, { kind: 'textarea', maxLength: 600, rows: 2 })}
      <div id="tasks" className="stack">
        {rows.map((index) => (
          <fieldset key={index} className="grid">
            <legend className="visually-hidden">{f.taskTitle(index + 1)}</legend>
            {write(`tasks[${index}].title`, f.taskTitle(index + 1), { maxLength: 120 })}
            {write(`tasks[${index}].hoursPerWeek`, f.taskHours(index + 1), {
              kind: 'number',
              isDecimal: true,
              width: 'short',
            })}
            {write(`tasks[${index}].when`, f.taskWhen(index + 1), { maxLength: 200 })}
          </fieldset>
        ))}
      </div>
      {write('limits', f.limits, { kind: 'textarea', maxLength: 3000 })}
      {write('hoursPerWeek', f.hoursPerWeek, { kind: 'number', isDecimal: true, width: 'short' })}
      <fieldset id="times" className="stack-tight">
        <legend>{f.timesLegend}</legend>
        <p className="field__hint">{f.timesHint}</p>
        <div className="grid">
          {weekdays.map((day) => (
            <div key={day}>
              {write(`times.${day}`, weekdayNames[day], { width: 'medium', maxLength: 40 })}
            </div>
          ))}
        </div>
      </fieldset>
      {write('place', f.place, { maxLength: 200 })}
    </>
  );
}
