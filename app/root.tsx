import { isRouteErrorResponse, Links, Meta, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from './i18n/messages';
import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import { PlainFrame } from './frame/page-frame';
import { cookieNames, readCookie } from './auth/cookies';
import { ownPageMark } from './auth/own-page-mark';
import { whoAsks } from './auth/who-asks';
import { guardedLoader } from './server/guard';
import type { Services } from './services';

export const loader = guardedLoader(
  'root',
  async ({ actor, hasFaults, request, services, services: { config } }) => ({
    hasFaults,
    hasOwnPage: readCookie(request, cookieNames.ownPage) !== undefined,
    whosePage: await whosePage(services, request),
    isDemo: config.MODE === 'demo',
    viewer: actor.kind === 'anonymous' ? null : { kind: actor.kind, name: actor.name },
    provider: { name: config.PROVIDER_NAME, phone: config.SUPPORT_PHONE },
  }),
);

async function whosePage(services: Services, request: Request): Promise<string | null> {
  const owner = await whoAsks(services, request, ['jobseeker']);
  return owner.kind === 'jobseeker' ? ownPageMark(owner.profileId) : null;
}

/** The document around every page. It carries no script; a part that needs one brings it (decision 35). */
export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const t = useMessages().site;
  const error = useRouteError();
  const [title, text] = isRouteErrorResponse(error)
    ? ({
        401: [t.errors.linkEndedTitle, t.errors.linkEndedText],
        403: [t.errors.forbiddenTitle, t.errors.forbiddenText],
        404: [t.errors.notFoundTitle, t.errors.notFoundText],
        409: [t.errors.otherPersonTitle, t.errors.otherPersonText],
        410: [t.errors.replacedTitle, t.errors.replacedText],
      }[error.status] ?? [t.errors.brokenTitle, t.errors.brokenText])
    : [t.errors.brokenTitle, t.errors.brokenText];
  return (
    <PlainFrame title={title}>
      <title>{`${title} – ${t.name}`}</title>
      <p>{text}</p>
      <p>
        <a href="/">{t.errors.toFrontPage}</a>
      </p>
    </PlainFrame>
  );
}
