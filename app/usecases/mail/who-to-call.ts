import { findUser } from '~/db/repositories/users';
import type { WhoToCall } from '~/emails/to-jobseeker';
import type { Services } from '../../services';

/** Whom a jobseeker can call: her specialist by name, on the provider's number when hers is none. */
export async function whoToCall(services: Services, specialistId: string): Promise<WhoToCall> {
  const specialist = await findUser(services.store.read, specialistId);
  // Somebody who is shut out does not answer her telephone: the provider does.
  const phone = specialist?.suspendedAt === null ? specialist.phone : null;
  return { name: specialist?.name ?? '', phone: phone ?? services.config.SUPPORT_PHONE };
}
