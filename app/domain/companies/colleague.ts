import { z } from 'zod';
import { ok, refuse, type Result } from '../result';
import { companyRoles, type CompanyRole } from './lead-decision';

/** What an owner writes of a colleague who is to have access. */
export const colleagueSchema = z.object({
  name: z.string({ error: 'name-missing' }).trim().min(2, 'name-missing').max(80, 'too-long'),
  email: z
    .string({ error: 'email-wrong' })
    .trim()
    .toLowerCase()
    .max(200, 'email-wrong')
    .regex(/^[^@]{1,64}@/, 'email-wrong')
    .pipe(z.email('email-wrong')),
  companyRole: z.enum(companyRoles, { error: 'role-missing' }),
});
export type Colleague = z.infer<typeof colleagueSchema>;

interface Person {
  readonly id: string;
  readonly companyRole: CompanyRole | null;
}

/**
 * Whether one of a company's people (`by`) may end another's access (`whom`). `people` are all who
 * have access now. Never the last owner's, since nobody could give access again.
 */
export function mayEndAccess(
  people: readonly Person[],
  { by, whom }: { readonly by: string; readonly whom: string },
): Result<null, 'not-owner' | 'not-found' | 'last-owner'> {
  if (!isOwner(people, by)) return refuse('not-owner');
  if (!people.some(({ id }) => id === whom)) return refuse('not-found');
  const owners = people.filter(({ companyRole }) => companyRole === 'owner');
  if (owners.length === 1 && owners[0]?.id === whom) return refuse('last-owner');
  return ok(null);
}

/** Whether this person owns the company's access: a session may be older than her role. */
export function isOwner(people: readonly Person[], userId: string): boolean {
  return people.some(({ id, companyRole }) => id === userId && companyRole === 'owner');
}
