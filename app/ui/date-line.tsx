import type { ReactNode } from 'react';

export type DateLineItem = {
  label: string;
  /** The day as people say it. */
  date: string;
  /** `YYYY-MM-DD`. */
  dateTime: string;
  note?: ReactNode;
};

/** The days that matter, on one line: upright on a phone, lying on a wide screen and on paper. */
export function DateLine({ items }: { items: readonly DateLineItem[] }) {
  return (
    <ol className="date-line">
      {items.map((item) => (
        <li key={`${item.dateTime} ${item.label}`}>
          <time dateTime={item.dateTime}>{item.date}</time>
          <span>{item.label}</span>
          {item.note ? <span className="date-line__note">{item.note}</span> : null}
        </li>
      ))}
    </ol>
  );
}
