import type { EmployerActor } from '~/app/auth/actor';
import { townCompanies } from './companies';

/** The one who signs in for a company of the town. */
export function employerOf(companyId: string): EmployerActor {
  const employer = townCompanies.find(({ company }) => company.id === companyId)?.employer;
  if (!employer) throw new Error(`the demo has nobody at ${companyId}`);
  const { id: userId, name } = employer;
  return { kind: 'employer', userId, name, companyId, companyRole: 'owner' };
}
