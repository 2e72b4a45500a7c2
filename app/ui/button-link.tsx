import type { ReactNode } from 'react';
import type { ButtonTone } from '~/app/ui/button';

type ButtonLinkProps = {
  href: string;
  children: ReactNode;
  tone?: ButtonTone;
  isWide?: boolean;
  /** Added for screen readers where the visible words are the same on several links. */
  about?: string;
  /** The page it stands on must stay: it holds what was written. */
  isInNewTab?: boolean;
};

/** A link that starts something and therefore looks like a button. It only ever leads; it never changes data. */
export function ButtonLink(props: ButtonLinkProps) {
  const { href, children, tone = 'primary', isWide, about, isInNewTab } = props;
  return (
    <a
      className={`button button--${tone}${isWide ? ' button--wide' : ''}`}
      href={href}
      target={isInNewTab ? '_blank' : undefined}
      rel={isInNewTab ? 'noopener' : undefined}
    >
      {children}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </a>
  );
}
