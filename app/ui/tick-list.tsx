type TickListProps = {
  /** Name of the list in the form; each item sends its words and its answer. */
  name: string;
  /** The answers of every item, in short words. */
  answers: readonly { value: string; label: string }[];
  items: readonly {
    text: string;
    chosen: string | null;
    /** Small words beside the text: that it is new, or only a wish. */
    marks?: readonly string[];
    /** What was answered before, a line each. */
    earlier?: readonly string[];
    error?: string;
  }[];
};

/** Sentences to answer one by one, with the same short answers side by side also on a phone. */
export function TickList({ name, answers, items }: TickListProps) {
  return (
    <div className="tick-list">
      {items.map((item, index) => (
        <TickRow
          key={item.text}
          id={`${name}-${index}`}
          row={`${name}[${index}]`}
          {...{ item, answers }}
        />
      ))}
    </div>
  );
}

type TickRowProps = Pick<TickListProps, 'answers'> & {
  id: string;
  row: string;
  item: TickListProps['items'][number];
};

function TickRow({ id, row, item, answers }: TickRowProps) {
  const { text, chosen, marks = [], earlier = [], error } = item;
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
    </fieldset>
  );
}
