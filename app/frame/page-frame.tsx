import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/messages';
import { DemoBanner } from '../ui/demo-banner';
import { PageShell } from '../ui/page-shell';
import { SiteNav } from '../ui/site-nav';
import { PhoneLink } from '../ui/phone-link';
import { useViewer } from './viewer';

interface FrameProps {
  /** The page's `h1`; left out where the page's question is the heading. */
  readonly title?: string;
  /** One sentence under the title: what the page is for. */
  readonly lead?: string;
  /** A short line above the title: where one is. */
  readonly eyebrow?: string;
  /** `column` for reading and forms, `wide` for lists and tables, `full` for own bands. */
  readonly width?: 'column' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** The frame of every page for employers, specialists and administrators: header, ways, title. */
export function PageFrame({ children, ...page }: FrameProps) {
  const t = useMessages().site;
  const { isDemo, viewer, hasOwnPage } = useViewer();
  const { pathname } = useLocation();
  const ways = t.ways[viewer?.kind ?? (hasOwnPage ? 'jobseeker' : 'anyone')];
  const current = currentWay(ways, pathname);
  return (
    <PageShell
      {...page}
      name={t.name}
      homeHref="/"
      skipLabel={t.skipToContent}
      banner={isDemo ? <Banner /> : null}
      nav={
        <SiteNav
          label={t.waysLabel}
          items={ways.map(({ to, label }) => ({ href: to, label, isCurrent: to === current }))}
        />
      }
      footer={<Footer signedInAs={viewer?.name} />}
    >
      {children}
    </PageShell>
  );
}

/** The frame of pages reached by a personal link: no ways out of the matter, only who to call. */
export function PlainFrame({ children, ...page }: FrameProps) {
  const t = useMessages().site;
  const { isDemo } = useViewer();
  return (
    <PageShell
      {...page}
      name={t.name}
      homeHref="/"
      skipLabel={t.skipToContent}
      banner={isDemo ? <Banner /> : null}
      footer={<PlainFooter />}
    >
      {children}
    </PageShell>
  );
}

function Banner() {
  const t = useMessages().demo.banner;
  return (
    <DemoBanner
      label={t.label}
      text={t.text}
      links={[
        { href: '/demo', label: t.switchRole },
        { href: '/inbox', label: t.inbox },
      ]}
    />
  );
}

/** The way that pages with an address of their own belong to: what is about a jobseeker is hers. */
const waysOfPages: Readonly<Record<string, string>> = {
  '/proposals': '/profiles',
  '/agreements': '/profiles',
  '/hand-overs': '/profiles',
  '/sharings': '/profiles',
  '/cases': '/profiles',
  '/leads': '/companies',
  '/colleagues': '/companies',
};

/** The deepest way the page lies under: `/company/needs/new` and not also `/company`. */
function currentWay(ways: readonly { to: string }[], pathname: string): string | undefined {
  const first = /^\/[^/]*/.exec(pathname)?.[0] ?? '';
  const page = waysOfPages[first] ?? pathname;
  return ways
    .map(({ to }) => to)
    .filter((to) => page === to || page.startsWith(`${to}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Who to call, what we do with what we know, and the way out on a borrowed machine. */
function PlainFooter() {
  const t = useMessages().site;
  const { pathname } = useLocation();
  return (
    <>
      <CallUs />
      <p>
        <a href="/privacy">{t.privacy}</a>
      </p>
      {/^\/me(\/|$)/.test(pathname) ? (
        <form method="post" action="/me/leave">
          <button className="button button--quiet" name="intent" value="leave">
            {t.leavePage}
          </button>
        </form>
      ) : null}
    </>
  );
}

/** Who is behind the pages, with a number that can be tapped. */
function CallUs() {
  const t = useMessages().site;
  const { provider } = useViewer();
  return (
    <p>
      {provider.name}, <PhoneLink label={t.phone} number={provider.phone} />
    </p>
  );
}

function Footer({ signedInAs }: { signedInAs: string | undefined }) {
  const t = useMessages().site;
  return (
    <>
      <CallUs />
      <p>
        <a href="/privacy">{t.privacy}</a>
      </p>
      {signedInAs ? (
        <form method="post" action="/sign-out">
          <p>{t.signedInAs(signedInAs)}</p>
          <button className="button button--quiet" name="intent" value="sign-out">
            {t.signOut}
          </button>
        </form>
      ) : null}
    </>
  );
}
