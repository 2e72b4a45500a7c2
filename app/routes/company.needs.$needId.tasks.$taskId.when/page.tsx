import { weekdayNames } from '~/app/domain/calendar/calendar-wording';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { formatWeekTimes, type WeekTime } from '~/app/domain/calendar/week-times';
import { uncapitalised } from '~/app/domain/wording/in-a-sentence';
import type { FormAnswer } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { StepFrame } from '~/app/posting/step-frame';
import { chosenOf, textOf, type Answers } from '~/app/posting/typed-answers';
import { WeekTiles } from '~/app/posting/week-tiles';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';

interface WhenPageProps {
  readonly back: string;
  readonly title: string;
  readonly kept: Answers;
  /** Times the grid has no tiles for: they stay while nothing is tapped. */
  readonly inWords: readonly WeekTime[];
  readonly answer: FormAnswer | undefined;
}

/** When a task can be done: a week to tap, and whether the times can be others. */
export function WhenPage({ back, title, kept, inWords, answer }: WhenPageProps) {
  const t = useMessages().posting.when;
  const answers = answer?.values ?? kept;
  return (
    <StepFrame step="when" lead={t.lead(title)} back={back} answer={answer}>
      <WeekTiles
        legend={t.week}
        hint={
          inWords.length > 0
            ? t.now(formatWeekTimes(inWords).map(uncapitalised).join(', '))
            : t.weekHint
        }
        chosen={chosenOf(answers, 'times')}
      />
      <Fold
        title={t.clockFold}
        isOpen={textOf(answers, 'clock') !== '' || chosenOf(answers, 'clockDays').length > 0}
      >
        <Field
          id="clock"
          name="clock"
          label={t.clock}
          hint={t.clockHint}
          error={answer?.errors.clock}
          defaultValue={textOf(answers, 'clock')}
          maxLength={40}
          width="medium"
        />
        <Choice
          id="clockDays"
          name="clockDays"
          kind="checkbox"
          legend={t.clockDays}
          options={weekdays.map((day) => ({ value: day, label: weekdayNames[day] }))}
          chosen={chosenOf(answers, 'clockDays')}
          error={answer?.errors.clockDays}
          layout="pair"
        />
      </Fold>
      <Choice
        id="movable"
        name="movable"
        legend={t.movable}
        options={choices(t.movableOptions)}
        chosen={chosenOf(answers, 'movable')}
        layout="pair"
      />
    </StepFrame>
  );
}
