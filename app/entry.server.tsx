import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { NonceContext } from './frame/nonce';
import { SiteContext } from './frame/site-context';
import { framesOf } from './server/frames-of';

/**
 * Renders whole pages, as one text: nothing here comes in parts. React's stream would also leave a
 * zero byte before a letter such as «ø» that falls on the border of its buffer.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, services: { config } }: AppLoadContext,
): Response {
  const site = {
    isDemo: config.MODE === 'demo',
    provider: { name: config.PROVIDER_NAME, phone: config.SUPPORT_PHONE },
  };
  const page = renderToString(
    <NonceContext.Provider value={nonce}>
      <SiteContext.Provider value={site}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </SiteContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${page}`, { headers, status });
}

/** Logs where a bug is, without its message: that could hold the words of whoever met it. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  if (request.signal.aborted) return;
  const kind = error instanceof Error ? error.name : 'unknown';
  context.services.log.error({ kind, frames: framesOf(error) }, 'bug');
}
