import { Field } from './field';

export interface TickListItem {
  text: string;
  /** What it is about, where that is not everything. */
  about?: string;
  /** Its answers, in short words that fit it. */
  answers: readonly { value: string; label: string }[];
  chosen: string | null;
  /** A line that goes with «can-learn», asked for while that is chosen. */
  line?: { name: string; label: string; value: string; maxLength: number; error?: string };
  /** Small words beside the text: that it is new, or only a wish. */
  marks?: readonly string[];
  /** What was answered before, a line each. */
  earlier?: readonly string[];
  error?: string;
}

type TickListProps = {
  /** Name of the list in the form; each item sends its words and its answer. */
  name: string;
  items: readonly TickListItem[];
};

/** Sentences to answer one by one, with as many short answers side by side also on a phone. */
export function TickList({ name, items }: TickListProps) {
  return (
    <div className="tick-list">
      {items.map((item, index) => (
        <TickRow key={item.text} id={`${name}-${index}`} row={`${name}[${index}]`} item={item} />
      ))}
    </div>
  );
}

type TickRowProps = { id: string; row: string; item: TickListItem };

function TickRow({ id, row, item }: TickRowProps) {
  const { text, about, answers, chosen, line, marks = [], earlier = [], error } = item;
  return (
    <fieldset
      className={`tick-row${error ? ' field--error' : ''}`}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="tick-row__text">
        {text}
        {marks.map((mark) => (
          <span className="tick-row__mark" key={mark}>
            {' '}
            {mark}
          </span>
        ))}
        {about ? <span className="tick-row__about"> {about}</span> : null}
      </legend>
      <input type="hidden" name={`${row}.text`} value={text} />
      {earlier.map((line, index) => (
        <p className="soft small" key={index}>
          {line}
        </p>
      ))}
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      <div className="tick-row__answers">
        {answers.map(({ value, label }, index) => (
          <span className="tick-row__answer" key={value}>
            <input
              className="tick-row__control"
              type="radio"
              id={index === 0 ? id : `${id}-${value}`}
              name={`${row}.answer`}
              value={value}
              defaultChecked={chosen === value}
            />
            <label className="tick-row__label" htmlFor={index === 0 ? id : `${id}-${value}`}>
              {label}
            </label>
          </span>
        ))}
      </div>
      {line ? (
        <div className="tick-row__line">
          <Field
            id={`${id}-${line.name}`}
            name={`${row}.${line.name}`}
            label={line.label}
            {...(line.error ? { error: line.error } : {})}
            defaultValue={line.value}
            maxLength={line.maxLength}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
