import { pagesOfAdministrators } from './administrators';
import { pagesOfEmployers } from './employers';
import { pagesOfEveryone } from './everyone';
import { pagesOfJobseekers } from './jobseekers';
import { pagesOfSpecialists } from './specialists';
import type { Expectation } from './expectation';

export type { Expectation, Who } from './expectation';

/**
 * Who may do what at every route, said a second time and by hand. Who answers by a link comes after
 * the specialists: an answered agreement has fewer forms on their pages.
 */
export const expectations: Readonly<Record<string, Expectation>> = {
  ...pagesOfEveryone,
  ...pagesOfEmployers,
  ...pagesOfSpecialists,
  ...pagesOfJobseekers,
  ...pagesOfAdministrators,
};
