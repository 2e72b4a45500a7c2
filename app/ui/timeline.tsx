import type { ReactNode } from 'react';

type TimelineItem = {
  title: ReactNode;
  state: 'done' | 'now' | 'next';
  /** The state in a word, for those who do not see the tile. */
  stateLabel: string;
  /** When it happened or will happen, as people say it. */
  when?: string;
  /** The same as a machine reads it: a date or an instant. */
  dateTime?: string;
  text?: ReactNode;
};

/** What has happened and what happens next, oldest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item, index) => (
        <li
          key={index}
          className={`timeline__item timeline__item--${item.state}`}
          aria-current={item.state === 'now' ? 'step' : undefined}
        >
          <p className="timeline__title">
            <span className="visually-hidden">{item.stateLabel}: </span>
            {item.title}
          </p>
          {item.when ? (
            <p className="timeline__when">
              <time dateTime={item.dateTime}>{item.when}</time>
            </p>
          ) : null}
          {item.text ? <div className="timeline__text">{item.text}</div> : null}
        </li>
      ))}
    </ol>
  );
}
