import type { Company } from '~/db/repositories/companies';
import type { User } from '~/db/repositories/users';
import { otherCompanies } from './other-companies';
import { storyCompanies } from './story-companies';

/** A company of the demo's town and the one who signs in for it. Everyone here is invented. */
export interface TownCompany {
  readonly company: Pick<
    Company,
    'id' | 'organisationNumber' | 'name' | 'sector' | 'municipality'
  > &
    Partial<Omit<Company, 'createdAt' | 'updatedAt'>>;
  readonly employer?: Pick<User, 'id' | 'name' | 'email' | 'phone'>;
}

export const townCompanies: readonly TownCompany[] = [...storyCompanies, ...otherCompanies];
