import { createContext } from 'react';

/** What every page's frame shows, also of an error that no loader ran before. */
interface Site {
  readonly isDemo: boolean;
  /** Who is behind the pages, with the number to call. */
  readonly provider: { readonly name: string; readonly phone: string };
}

export const SiteContext = createContext<Site>({
  isDemo: false,
  provider: { name: '', phone: '' },
});
