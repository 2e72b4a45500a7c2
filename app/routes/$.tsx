import { guardedLoader, notFound } from '~/app/server/guard';

/** What no other route knows: a proper page and not the framework's text. */
export const loader = guardedLoader('routes/$', async () => notFound());

export default function NotFound() {
  return null;
}
