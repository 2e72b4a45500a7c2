import type { ReactNode } from 'react';
import type { ButtonTone } from '~/app/ui/button';

type ButtonLinkProps = {
  href: string;
  children: ReactNode;
  tone?: ButtonTone;
  isWide?: boolean;
  /** Added for screen readers where the visible words are the same on several links. */
  about?: string;
};

/** A link that starts something and therefore looks like a button. It only ever leads; it never changes data. */
export function ButtonLink({ href, children, tone = 'primary', isWide, about }: ButtonLinkProps) {
  return (
    <a className={`button button--${tone}${isWide ? ' button--wide' : ''}`} href={href}>
      {children}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </a>
  );
}
