import type { ReactNode } from 'react';

type CardProps = {
  title: ReactNode;
  /** Makes the whole card lead somewhere; the title is the link. */
  href?: string;
  /** 2 under the page's title, 3 under a section. */
  level?: 2 | 3;
  /** Above the title: place, age, a tag. */
  eyebrow?: ReactNode;
  /** Below the content: actions or small facts. */
  footer?: ReactNode;
  children?: ReactNode;
};

/** One thing among others of its kind: a need, a proposal, an agreement. */
export function Card({ title, href, level = 2, eyebrow, footer, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={`card${href ? ' card--link' : ''}`}>
      {eyebrow ? <div className="card__eyebrow">{eyebrow}</div> : null}
      <Heading className="card__title">{href ? <a href={href}>{title}</a> : title}</Heading>
      {children ? <div className="card__body">{children}</div> : null}
      {footer ? <div className="card__footer">{footer}</div> : null}
    </article>
  );
}
