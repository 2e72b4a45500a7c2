import type { FormAnswer } from '../forms/form-answer';
import { LookedOver } from '../forms/looked-over';
import { longestTitle } from '../domain/needs/answers/what';
import {
  kindsOfWorkplace,
  suggestionsFor,
  type KindOfWorkplace,
} from '../domain/needs/task-suggestions';
import type { Understanding } from '../domain/vocabulary/understand-text';
import { useMessages } from '../i18n/messages';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { choices } from './choices';
import { MeaningWhileWriting } from './meaning-while-writing';
import { whatTexts } from './posting-texts';
import { StepFrame } from './step-frame';
import { chosenOf, textOf, type Answers } from './typed-answers';

interface WhatPageProps {
  /** Not the first task: it says that what was written before is kept. */
  readonly isAnother?: boolean;
  /** One task that is there already: no suggestions to make more of. */
  readonly isOneTask?: boolean;
  /** Its suggestions stand first, and open; those of other trades are folded away. */
  readonly usualWorkplace?: KindOfWorkplace | null;
  /** Postings that were begun and not sent, and where each goes on. */
  readonly begun?: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly href: string;
  }[];
  readonly back: string;
  readonly answer: FormAnswer | undefined;
  readonly kept: Answers;
  /** What is understood of the task that is there already. */
  readonly meanings?: readonly Understanding[];
  /** Ids of what this page will make, so that sending it twice makes it once. */
  readonly newIds?: Readonly<Record<string, string>>;
}

/** The first screen of a task: what never gets done, and how much of it there is. */
export function WhatPage(props: WhatPageProps) {
  const { isAnother, isOneTask, usualWorkplace = null, begun = [] } = props;
  const { back, answer, kept, meanings, newIds = {} } = props;
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
      {/* Who corrects what she wrote is not led away from it. */}
      {begun.length > 0 && !answer ? <Begun drafts={begun} /> : null}
      {Object.entries(newIds).map(([name, id]) => (
        <input
          key={name}
          type="hidden"
          name={name}
          value={textOf(answer?.values ?? {}, name) || id}
        />
      ))}
      <LookedOver texts={whatTexts}>
        <Field
          id="title"
          name="title"
          label={t.ownWords}
          hint={t.ownWordsHint}
          error={answer?.errors.title}
          defaultValue={textOf(answers, 'title')}
          maxLength={longestTitle}
          isLimitSaid
        />
      </LookedOver>
      <MeaningWhileWriting known={meanings} />
      <Choice
        id="hours"
        name="hours"
        legend={t.hoursLegend}
        hint={isOneTask ? undefined : t.hoursHint}
        options={choices(t.hours)}
        chosen={chosenOf(answers, 'hours')}
        error={answer?.errors.hours}
        layout="pair"
      />
      {isOneTask ? null : (
        <Suggestions chosen={chosenOf(answers, 'suggestion')} usual={usualWorkplace} />
      )}
    </StepFrame>
  );
}

function Begun({ drafts }: { drafts: NonNullable<WhatPageProps['begun']> }) {
  const t = useMessages().posting.what;
  return (
    <Notice title={t.begunTitle}>
      <ul>
        {drafts.map(({ id, title, href }) => (
          <li key={id}>
            <a href={href}>{title ? t.begunOn(title) : t.begunUntitled}</a>
          </li>
        ))}
      </ul>
    </Notice>
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
  const isChosen = (kind: KindOfWorkplace) =>
    suggestionsFor(kind).some(({ name }) => chosen.includes(name));
  const workplace = (kind: KindOfWorkplace) => (
    <Workplace key={kind} kind={kind} chosen={chosen} isOpen={isChosen(kind)} />
  );
  return (
    <section className="stack-tight">
      <h2 className="field__label">{t.suggestions}</h2>
      <p className="field__hint">{t.suggestionsHint}</p>
      {usual ? <Workplace kind={usual} chosen={chosen} isOpen /> : null}
      {usual ? (
        <details className="answer" open={others.some(isChosen)}>
          <summary>{t.otherTrades}</summary>
          <div>{others.map(workplace)}</div>
        </details>
      ) : (
        others.map(workplace)
      )}
    </section>
  );
}

interface WorkplaceProps {
  readonly kind: KindOfWorkplace;
  readonly chosen: readonly string[];
  readonly isOpen: boolean;
}

function Workplace({ kind, chosen, isOpen }: WorkplaceProps) {
  const t = useMessages().posting.what;
  return (
    <details className="answer" open={isOpen}>
      <summary>{t.workplaces[kind]}</summary>
      <Choice
        id={`suggestion-${kind}`}
        name="suggestion"
        kind="checkbox"
        legend={t.suggestionsIn(t.workplaces[kind])}
        options={suggestionsFor(kind).map(({ name, title, hours }) => ({
          value: name,
          label: title,
          hint: t.usualHours(t.hours[hours]),
        }))}
        chosen={chosen}
      />
    </details>
  );
}
