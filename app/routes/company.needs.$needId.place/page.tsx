import type { FormAnswer } from '~/app/forms/form-answer';
import { KeptPlaces } from '~/app/forms/kept-places';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { placeTexts } from '~/app/posting/posting-texts';
import { StepFrame } from '~/app/posting/step-frame';
import { chosenOf, textOf, type Answers } from '~/app/posting/typed-answers';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';

interface PlacePageProps {
  readonly back: string;
  /** Today in Oslo: no start lies before it. */
  readonly today: string;
  readonly kept: Answers;
  readonly answer: FormAnswer | undefined;
}

/** Where the work is, and from when. */
export function PlacePage({ back, today, kept, answer }: PlacePageProps) {
  const t = useMessages().posting.place;
  const answers = answer?.values ?? kept;
  return (
    <StepFrame step="place" back={back} answer={answer}>
      <LookedOver texts={placeTexts}>
        <Field
          id="municipality"
          name="municipality"
          label={t.municipality}
          error={answer?.errors.municipality}
          defaultValue={textOf(answers, 'municipality')}
          maxLength={60}
          width="medium"
        />
        {answer ? <KeptPlaces values={answer.values} /> : null}
        <Field
          id="address"
          name="address"
          isOptional
          label={t.address}
          hint={t.addressHint}
          error={answer?.errors.address}
          defaultValue={textOf(answers, 'address')}
          maxLength={120}
          autoComplete="street-address"
        />
      </LookedOver>
      <Choice
        id="start"
        name="start"
        legend={t.start}
        options={choices(t.startOptions)}
        chosen={chosenOf(answers, 'start')}
      />
      <div className="follow-up">
        <Field
          id="startOn"
          name="startOn"
          kind="date"
          label={t.startOn}
          error={answer?.errors.startOn}
          defaultValue={textOf(answers, 'startOn')}
          min={today}
          width="medium"
        />
      </div>
      <More {...{ today, answers, answer }} />
    </StepFrame>
  );
}

interface MoreProps {
  readonly today: string;
  readonly answers: Answers;
  readonly answer: FormAnswer | undefined;
}

/** What most needs do without: another kind of need, a season, why now. */
function More({ today, answers, answer }: MoreProps) {
  const t = useMessages().posting.place;
  const names = ['comeBackOn', 'seasonFrom', 'seasonTo', 'whyNow'] as const;
  const isAnswered = names.some((name) => textOf(answers, name) !== '' || answer?.errors[name]);
  const line = (name: (typeof names)[number]) => ({
    id: name,
    name,
    label: t[name],
    error: answer?.errors[name],
    defaultValue: textOf(answers, name),
  });
  const kind = textOf(answers, 'kind') || 'tasks';
  return (
    <Fold title={t.more} isOpen={isAnswered || kind !== 'tasks'}>
      <Choice
        id="kind"
        name="kind"
        legend={t.kind}
        options={choices(t.kindOptions)}
        chosen={[kind]}
      />
      <Field
        {...line('comeBackOn')}
        kind="date"
        hint={t.comeBackOnHint}
        min={today}
        width="medium"
      />
      <Field {...line('seasonFrom')} hint={t.seasonHint} maxLength={20} width="medium" />
      <Field {...line('seasonTo')} maxLength={20} width="medium" />
      <Field {...line('whyNow')} hint={t.whyNowHint} maxLength={200} />
    </Fold>
  );
}
