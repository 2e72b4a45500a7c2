import type { ReactNode } from 'react';
import { Mark } from '~/app/ui/mark';

type PageShellProps = {
  /** The product's name, written beside the mark. */
  name: string;
  homeHref: string;
  skipLabel: string;
  /** Above everything, a landmark of its own: who one plays in the demo, and the way to change it. */
  banner?: ReactNode;
  /** Navigation of the role that is signed in, usually a `SiteNav`. */
  nav?: ReactNode;
  /** The page's one `h1`; leave out when a legend or label is the heading. */
  title?: ReactNode;
  /** A short line above the title: where one is. */
  eyebrow?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** `column` for reading and forms, `wide` for lists and tables, `full` for own bands. */
  width?: 'column' | 'wide' | 'full';
  footer?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: skip link, banner, header, main with its title, footer. */
export function PageShell(props: PageShellProps) {
  const { name, homeHref, skipLabel, banner, nav, footer, width = 'column', children } = props;
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {skipLabel}
      </a>
      {banner ? <div className="shell__banner">{banner}</div> : null}
      <header className="shell__header">
        <div className="shell__header-inner">
          <a className="wordmark" href={homeHref}>
            <Mark size={30} />
            <span>{name}</span>
          </a>
          {nav}
        </div>
      </header>
      <main id="main" className={`shell__main shell__main--${width}`} tabIndex={-1}>
        <PageTitle {...props} />
        {children}
      </main>
      {footer ? (
        <footer className="shell__footer">
          <div className="shell__footer-inner">{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}

function PageTitle({ title, eyebrow, lead }: Pick<PageShellProps, 'title' | 'eyebrow' | 'lead'>) {
  if (!title) return null;
  return (
    <div className="page-title">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
}
