import type { ReactNode } from 'react';

type SummaryRow = {
  term: string;
  value: ReactNode;
  /** Leads back to the question; `about` tells a screen reader which one. */
  change?: { href: string; label: string; about: string };
};

/** Answers to read over before sending, or the facts of one thing. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div className="summary-list__row" key={row.term}>
          <dt>{row.term}</dt>
          <dd className="summary-list__value">{row.value}</dd>
          {row.change ? (
            <dd className="summary-list__change">
              <a href={row.change.href}>
                {row.change.label}
                <span className="visually-hidden"> {row.change.about}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
