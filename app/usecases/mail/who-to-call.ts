import { findUser, type User } from '~/db/repositories/users';
import type { WhoToCall } from '~/emails/to-jobseeker';
import type { Services } from '../../services';

/** Whom a jobseeker can call: her specialist by name, on the provider's number when hers is none. */
export async function whoToCall(services: Services, specialistId: string): Promise<WhoToCall> {
  const specialist = await findUser(services.store.read, specialistId);
  const { name, phone } = callOf(services, specialist);
  return { name, phone: phone ?? services.config.SUPPORT_PHONE };
}

/**
 * The same as a page shows it, where no number is the provider's. Somebody who is shut out does not
 * answer her telephone: the provider does, in its own name.
 */
export function callOf(
  { config }: Pick<Services, 'config'>,
  specialist: User | undefined,
): { readonly name: string; readonly phone: string | null } {
  if (specialist?.suspendedAt !== null) return { name: config.PROVIDER_NAME, phone: null };
  return { name: specialist.name, phone: specialist.phone };
}
