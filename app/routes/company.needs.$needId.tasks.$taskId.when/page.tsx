import type { FormAnswer } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { StepFrame } from '~/app/posting/step-frame';
import { chosenOf, type Answers } from '~/app/posting/typed-answers';
import { WeekTiles } from '~/app/posting/week-tiles';
import { Choice } from '~/app/ui/choice';

interface WhenPageProps {
  readonly back: string;
  readonly title: string;
  readonly kept: Answers;
  readonly answer: FormAnswer | undefined;
}

/** When a task can be done: a week to tap, and whether the times can be others. */
export function WhenPage({ back, title, kept, answer }: WhenPageProps) {
  const t = useMessages().posting.when;
  const answers = answer?.values ?? kept;
  return (
    <StepFrame step="when" lead={t.lead(title)} back={back} answer={answer}>
      <WeekTiles legend={t.week} hint={t.weekHint} chosen={chosenOf(answers, 'times')} />
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
