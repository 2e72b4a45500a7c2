import '~/app/styles/components/week-choice.css';

type WeekChoiceProps = {
  /** The group's id and that of its first tile, where the error summary leads. */
  id: string;
  name: string;
  legend: string;
  hint?: string;
  /** The parts of the day, left to right; `short` is what fits above a column on a phone. */
  parts: readonly { key: string; label: string; short: string }[];
  /** Rows from the top; the label is read before the part: «mandag morgen». */
  rows: readonly { key: string; label: string; short: string; isSeveral?: boolean }[];
  /** Chosen tiles as `row-part`. */
  chosen: readonly string[];
};

/** A week to tap: a row for each day, a tile for each part of it. Each tile is a named tick box. */
export function WeekChoice({ id, name, legend, hint, parts, rows, chosen }: WeekChoiceProps) {
  return (
    <fieldset className="week-choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="choice__legend">{legend}</legend>
      {hint ? (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      <div className="week-choice__grid">
        <div className="week-choice__row" aria-hidden="true">
          <span />
          {parts.map((part) => (
            <span key={part.key} className="week-choice__part">
              {part.short}
            </span>
          ))}
        </div>
        {rows.map((row, rowIndex) => (
          <div
            key={row.key}
            className={`week-choice__row${row.isSeveral ? ' week-choice__row--all' : ''}`}
          >
            <span className="week-choice__day" aria-hidden="true">
              {row.short}
            </span>
            {parts.map((part, partIndex) => (
              <Tile
                key={part.key}
                id={rowIndex + partIndex === 0 ? id : `${id}-${row.key}-${part.key}`}
                name={name}
                value={`${row.key}-${part.key}`}
                label={`${row.label} ${part.label}`}
                isChosen={chosen.includes(`${row.key}-${part.key}`)}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type TileProps = { id: string; name: string; value: string; label: string; isChosen: boolean };

function Tile({ id, name, value, label, isChosen }: TileProps) {
  return (
    <span className="week-choice__tile">
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={isChosen} />
      <label htmlFor={id}>
        <span className="visually-hidden">{label}</span>
      </label>
    </span>
  );
}
