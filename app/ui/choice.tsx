import type { ReactNode } from 'react';
import { Meanwhile, useMeanwhileId } from './meanwhile';
import { Optional } from './optional';

type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceProps = {
  /** The group's id and that of its first option, so that the error summary leads to something to answer. */
  id: string;
  name: string;
  legend: string;
  kind?: 'radio' | 'checkbox';
  options: readonly ChoiceOption[];
  /** Values chosen beforehand; a radio group has at most one. */
  chosen?: readonly string[];
  hint?: ReactNode;
  error?: string;
  isRequired?: boolean;
  /** Said behind the question: nobody has to answer it. */
  isOptional?: boolean;
  /** `row` puts short answers side by side where there is room, `pair` two by two also on a phone. */
  layout?: 'stack' | 'row' | 'pair';
  /** The legend is the page's question and its `h1`. */
  isHeading?: boolean;
};

/** One question with given answers, each a tile large enough for a thumb. */
export function Choice(props: ChoiceProps) {
  const { id, name, legend, hint, error, options, layout = 'stack', isHeading, isOptional } = props;
  const ids = [hint && `${id}-hint`, error && `${id}-error`, useMeanwhileId(props)];
  const describedBy = ids.filter(Boolean).join(' ');
  return (
    <fieldset
      className={`choice${error ? ' field--error' : ''}`}
      aria-describedby={describedBy || undefined}
    >
      <legend className="choice__legend">
        {isHeading ? <h1>{legend}</h1> : legend}
        {isOptional ? <Optional /> : null}
      </legend>
      {hint ? (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <Meanwhile id={id} name={name} options={options} />
      <div className={`choice__options choice__options--${layout}`}>
        {options.map((option, index) => (
          <ChoiceTile key={option.value} {...props} option={option} index={index} />
        ))}
      </div>
    </fieldset>
  );
}

function ChoiceTile(props: ChoiceProps & { option: ChoiceOption; index: number }) {
  const { id, name, kind = 'radio', option, index, chosen = [], error, isRequired } = props;
  const optionId = index === 0 ? id : `${id}-${option.value}`;
  return (
    <div className="choice-tile">
      <input
        className="choice-tile__control"
        type={kind}
        id={optionId}
        name={name}
        value={option.value}
        defaultChecked={chosen.includes(option.value)}
        required={kind === 'radio' ? isRequired : undefined}
        aria-describedby={option.hint ? `${optionId}-about` : undefined}
        aria-invalid={error ? true : undefined}
      />
      <label className="choice-tile__label" htmlFor={optionId}>
        {option.label}
      </label>
      {option.hint ? (
        <span className="choice-tile__hint" id={`${optionId}-about`}>
          {option.hint}
        </span>
      ) : null}
    </div>
  );
}
