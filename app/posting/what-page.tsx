import type { FormAnswer } from '../forms/form-answer';
import {
  suggestionsFor,
  taskSuggestions,
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
  readonly back: string;
  readonly answer: FormAnswer | undefined;
  readonly kept: Answers;
  /** Ids of what this page will make, so that sending it twice makes it once. */
  readonly newIds?: Readonly<Record<string, string>>;
}

/** The first screen of a task: what never gets done, and how much of it there is. */
export function WhatPage({ isAnother, back, answer, kept, newIds = {} }: WhatPageProps) {
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
      <Suggestions chosen={chosenOf(answers, 'suggestion')} />
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

/** Common tasks, folded away by workplace so that the screen stays short. */
function Suggestions({ chosen }: { chosen: readonly string[] }) {
  const t = useMessages().posting.what;
  const kinds = Object.keys(taskSuggestions) as KindOfWorkplace[];
  return (
    <section className="stack-tight">
      <h2 className="field__label">{t.suggestions}</h2>
      {kinds.map((kind) => (
        <details
          key={kind}
          className="answer"
          open={suggestionsFor(kind).some(({ name }) => chosen.includes(name))}
        >
          <summary>{t.workplaces[kind]}</summary>
          <Choice
            id={`suggestion-${kind}`}
            name="suggestion"
            legend={t.suggestionsIn(t.workplaces[kind])}
            options={suggestionsFor(kind).map(({ name, title }) => ({ value: name, label: title }))}
            chosen={chosen}
          />
        </details>
      ))}
    </section>
  );
}
