import type { Screen } from './screen';

/** What the administrator does. */
export const administrator = {
  async findsTheLogWhole(screen: Screen) {
    await screen.isAt('Oversikt');
    await screen.opens('/admin/log');
    await screen.isAt('Logg');
    await screen.sees('gjorde at en avtale gjelder');
    await screen.sees(/^Loggen er hel: \d+ hendelser$/);
  },
};
