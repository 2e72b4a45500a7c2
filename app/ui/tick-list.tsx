import { Field } from './field';

export interface TickListItem {
  /** What is sent with the answer, and shown where nothing else is. */
  text: string;
  shown?: string;
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
}

type TickGroupProps = {
  /** Name of the list in the form; each item sends its words and its answer. */
  name: string;
  title: string;
  /** How far it has come, in a few words. */
  about?: string;
  /** The items are folded away behind these words. */
  folded?: string;
  /** Each with its place in the list as a whole. */
  items: readonly (TickListItem & { readonly index: number })[];
};

/**
 * Sentences of one subject to answer one by one, with short answers side by side also on a phone.
 */
export function TickGroup({ name, title, about, folded, items }: TickGroupProps) {
  const rows = (
    <div className="tick-list">
      {items.map(({ index, ...item }) => (
        <TickRow key={item.text} id={`${name}-${index}`} row={`${name}[${index}]`} item={item} />
      ))}
    </div>
  );
  return (
    <fieldset className="tick-group">
      <legend className="tick-group__head">
        <h2 className="tick-group__title">{title}</h2>
        {about ? <span className="tick-group__about">{about}</span> : null}
      </legend>
      {folded ? (
        <details className="tick-group__fold">
          <summary>{folded}</summary>
          {rows}
        </details>
      ) : (
        rows
      )}
    </fieldset>
  );
}

type TickRowProps = { id: string; row: string; item: TickListItem };

function TickRow({ id, row, item }: TickRowProps) {
  const { text, shown = text, about, answers, chosen, line, marks = [], earlier = [] } = item;
  return (
    <fieldset className="tick-row">
      <legend className="tick-row__text">
        {shown}
        {shown === text ? null : <span className="visually-hidden"> {text}</span>}
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
