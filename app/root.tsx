import { Links, Meta, Outlet, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';
import { ErrorPage } from './frame/error-page';
import { cookieNames, readCookie } from './auth/cookies';
import { ownPageMark } from './auth/own-page-mark';
import { whoAsks } from './auth/who-asks';
import { guardedLoader } from './server/guard';
import type { Services } from './services';

export const loader = guardedLoader('root', async ({ actor, hasFaults, request, services }) => ({
  hasFaults,
  hasOwnPage: readCookie(request, cookieNames.ownPage) !== undefined,
  whosePage: await whosePage(services, request),
  viewer: actor.kind === 'anonymous' ? null : { kind: actor.kind, name: actor.name },
}));

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
  return <ErrorPage error={useRouteError()} />;
}
