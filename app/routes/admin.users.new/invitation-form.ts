import { z } from 'zod';
import { messagesIn } from '~/app/i18n/messages';
import type { Invitation } from '~/app/usecases/users/invite-user';

const t = messagesIn('nb').admin.users.errors;

const person = {
  name: z.string({ error: t.name }).trim().min(2, t.name).max(120, t.name),
  email: z.string({ error: t.email }).trim().toLowerCase().max(200, t.email).pipe(z.email(t.email)),
};

/** The form of an invitation, by the role it gives: each role is asked only for its own. */
export const invitationForms = {
  employer: z
    .object({
      ...person,
      companyId: z.string({ error: t.company }).max(60, t.company),
      companyRole: z.enum(['owner', 'member'], { error: t.companyRole }),
    })
    .transform((typed): Invitation => ({ ...typed, role: 'employer' })),
  specialist: z
    .object({ ...person, office: z.string({ error: t.office }).max(60, t.office) })
    .transform((typed): Invitation => ({ ...typed, role: 'specialist' })),
  administrator: z
    .object(person)
    .transform((typed): Invitation => ({ ...typed, role: 'administrator' })),
};

export type InvitedRole = keyof typeof invitationForms;

/** The role an address names, or undefined when it names none. */
export function readInvitedRole(request: Request): InvitedRole | undefined {
  const role = new URL(request.url).searchParams.get('role');
  return role === 'employer' || role === 'specialist' || role === 'administrator'
    ? role
    : undefined;
}
