import type { FormAnswer } from '../forms/form-answer';
import {
  kindsOfWorkplace,
  suggestionsFor,
  type KindOfWorkplace,
} from '../domain/needs/task-suggestions';
import { useMessages } from '../i18n/messages';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { choices } from './choices';
import { StepFrame } from './step-frame';
import { chosenOf, textOf, type Answers } from './typed-answers';

interface WhatPageProps {
  /** Not the first task: it says that what was written before is kept. */
  readonly isAnother?: boolean;
  /** One task that is there already: no suggestions to make more of. */
  readonly isOneTask?: boolean;
  /** Its suggestions stand first, and open. */
  readonly usualWorkplace?: KindOfWorkplace | null;
  readonly back: string;
  readonly answer: FormAnswer | undefined;
  readonly kept: Answers;
  /** Ids of what this page will make, so that sending it twice makes it once. */
  readonly newIds?: Readonly<Record<string, string>>;
}

/** The first screen of a task: what never gets done, and how much of it there is. */
export function WhatPage(props: WhatPageProps) {
  const { isAnother, isOneTask, usualWorkplace = null, back, answer, kept, newIds = {} } = props;
  const t = useMessages().posting.what;
  const answers = answer?.values ?? kept;
  return (
    <StepFrame
      step="what"
      words={isAnother ? t.another : undefined}
      lead={isAnother ? t.another.lead : t.lead}
      back={back}
      answer={answer}
    >
      {Object.entries(newIds).map(([name, id]) => (
        <input
          key={name}
          type="hidden"
          name={name}
          value={textOf(answer?.values ?? {}, name) || id}
        />
      ))}
      <Field
        id="title"
        name="title"
        label={t.ownWords}
        hint={t.ownWordsHint}
        error={answer?.errors.title}
        defaultValue={textOf(answers, 'title')}
        maxLength={120}
      />
      {isOneTask ? null : (
        <Suggestions chosen={chosenOf(answers, 'suggestion')} usual={usualWorkplace} />
      )}
      <Choice
        id="hours"
        name="hours"
        legend={t.hoursLegend}
        options={choices(t.hours)}
        chosen={chosenOf(answers, 'hours')}
        error={answer?.errors.hours}
        layout="pair"
      />
    </StepFrame>
  );
}

interface SuggestionsProps {
  readonly chosen: readonly string[];
  readonly usual: KindOfWorkplace | null;
}

/** Common tasks to tick, folded away by workplace so that the screen stays short. */
function Suggestions({ chosen, usual }: SuggestionsProps) {
  const t = useMessages().posting.what;
  const others = kindsOfWorkplace.filter((kind) => kind !== usual);
  const kinds = usual ? [usual, ...others] : others;
  return (
    <section className="stack-tight">
      <h2 className="field__label">{t.suggestions}</h2>
      <p className="field__hint">{t.suggestionsHint}</p>
      {kinds.map((kind) => {
        const suggestions = suggestionsFor(kind);
        const isOpen = kind === usual || suggestions.some(({ name }) => chosen.includes(name));
        return (
          <details key={kind} className="answer" open={isOpen}>
            <summary>{t.workplaces[kind]}</summary>
            <Choice
              id={`suggestion-${kind}`}
              name="suggestion"
              kind="checkbox"
              legend={t.suggestionsIn(t.workplaces[kind])}
              options={suggestions.map(({ name, title, hours }) => ({
                value: name,
                label: title,
                hint: t.usualHours(t.hours[hours]),
              }))}
              chosen={chosen}
            />
          </details>
        );
      })}
    </section>
  );
}
