import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from './i18n/messages';
import { useViewer } from './viewer';

interface FrameProps {
  readonly title: string;
  /** One sentence under the title: what the page is for. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** The frame of every page for employers, specialists and administrators: header, ways, title. */
export function PageFrame({ title, lead, children }: FrameProps) {
  const t = useMessages().common;
  const { viewer } = useViewer();
  const ways = viewer ? t.ways[viewer.kind] : [];
  return (
    <>
      <header>
        <Link to="/">{t.name}</Link>
        <nav>
          {ways.map((way) => (
            <Link key={way.to} to={way.to}>
              {way.label}
            </Link>
          ))}
        </nav>
      </header>
      <main id="content">
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
        {children}
      </main>
    </>
  );
}

/** The frame of pages reached by a personal link: no ways out of the matter, only who to call. */
export function PlainFrame({ title, lead, children }: FrameProps) {
  const t = useMessages().common;
  const { provider } = useViewer();
  return (
    <>
      <header>{t.name}</header>
      <main id="content">
        <h1>{title}</h1>
        {lead ? <p>{lead}</p> : null}
        {children}
      </main>
      <footer>{t.callUs(provider.name, provider.phone)}</footer>
    </>
  );
}
