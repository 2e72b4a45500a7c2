import { useRouteLoaderData } from '@remix-run/react';
import { useContext } from 'react';
import type { loader } from '../root';
import { SiteContext } from './site-context';

/** Who is looking and who is behind the page, as far as the page's frame shows it. */
export function useViewer() {
  const site = useContext(SiteContext);
  const data = useRouteLoaderData<typeof loader>('root');
  return { ...site, ...(data ?? { hasOwnPage: false, whosePage: null, viewer: null }) };
}
