import { useRouteLoaderData } from '@remix-run/react';
import type { loader } from '../root';

/** Who is looking and who is behind the page, as far as the page's frame shows it. */
export function useViewer() {
  const data = useRouteLoaderData<typeof loader>('root');
  return (
    data ?? {
      isDemo: false,
      hasOwnPage: false,
      whosePage: null,
      viewer: null,
      provider: { name: '', phone: '' },
    }
  );
}
