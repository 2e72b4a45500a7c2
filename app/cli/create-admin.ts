import { z } from 'zod';
import { inviteAdministrator } from '../usecases/users/invite-administrator';
import { withServices } from './operator';
import { OperatorError } from './operator-error';

const input = z.object({
  email: z.email('must be an e-mail address').max(200).toLowerCase(),
  name: z.string().trim().min(2, 'must be a name').max(120),
});

/** `create-admin EMAIL NAME`: the first administrator, who then signs in by e-mail. */
export async function createAdmin(email: string, name: string): Promise<void> {
  const parsed = input.safeParse({ email, name });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new OperatorError(`${issue?.path.join('.') ?? 'input'} ${issue?.message ?? ''}`);
  }
  await withServices(async (services) => {
    const result = await inviteAdministrator(services, parsed.data);
    if (!result.ok) throw new OperatorError(`email ${parsed.data.email} belongs to a user already`);
    console.log(`${parsed.data.email} can now sign in as administrator.`);
  });
}
