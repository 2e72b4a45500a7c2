import type { ReactNode } from 'react';

type LineItemProps = {
  title: ReactNode;
  /** The whole line leads there; the title is the link. */
  href: string;
  /** What to do about it, or how it stands, in a sentence. */
  children?: ReactNode;
  /** What it belongs to: the need, the company. */
  about?: ReactNode;
  /** A tag and the age, beside it. */
  aside?: ReactNode;
  /** Somebody waits: marked at its edge, beside the words of its tag. */
  isUrgent?: boolean;
};

/** Many things of which each wants one look: a line each, so that a whole day fits on a screen. */
export function LineList({ children }: { children: ReactNode }) {
  return <ul className="line-list">{children}</ul>;
}

/** One thing to look at. */
export function LineItem({ title, href, children, about, aside, isUrgent }: LineItemProps) {
  return (
    <li className={isUrgent ? 'line-item line-item--urgent' : 'line-item'}>
      <div>
        <h3 className="line-item__title">
          <a href={href}>{title}</a>
        </h3>
        {about ? <p className="line-item__about">{about}</p> : null}
      </div>
      {children ? <div className="line-item__say">{children}</div> : null}
      {aside ? <div className="line-item__aside">{aside}</div> : null}
    </li>
  );
}
