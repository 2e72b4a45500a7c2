export type WeekTone = 'work' | 'possible' | 'other';

type WeekProps = {
  caption: string;
  /** Columns; `short` is what fits on a phone. */
  days: readonly { key: string; label: string; short: string }[];
  /** Rows: morning, midday … `partsLabel` names their column for a screen reader. */
  partsLabel: string;
  parts: readonly { key: string; label: string }[];
  /** What stands in a cell, in words and by pattern. */
  marks: readonly { day: string; part: string; text: string; tone?: WeekTone }[];
  /** What the patterns mean. */
  legend: readonly { tone: WeekTone; label: string }[];
  /** Read aloud in cells without a mark. */
  emptyLabel: string;
};

/** A week as a picture of days and parts of the day; underneath it is an ordinary table. */
export function Week(props: WeekProps) {
  const { caption, days, partsLabel, parts, marks, legend, emptyLabel } = props;
  return (
    <figure className="week">
      <table className="week__table">
        <caption className="week__caption">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{partsLabel}</span>
            </th>
            {days.map((day) => (
              <th key={day.key} scope="col" abbr={day.label}>
                <span aria-hidden="true">{day.short}</span>
                <span className="visually-hidden">{day.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">{part.label}</th>
              {days.map((day) => {
                const mark = marks.find((each) => each.day === day.key && each.part === part.key);
                const pattern = mark ? ` week__cell--${mark.tone ?? 'work'}` : '';
                return (
                  <td key={day.key} className={`week__cell${pattern}`}>
                    <span className="visually-hidden">{mark?.text ?? emptyLabel}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="week__legend" aria-hidden="true">
        {legend.map((entry) => (
          <span key={entry.tone} className="week__key">
            <span className={`week__cell week__cell--${entry.tone}`} />
            {entry.label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
