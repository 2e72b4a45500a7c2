import { findFixedContact } from '~/db/repositories/specialists';
import type { EmployerActor } from '../../auth/actor';
import type { Services } from '../../services';

/** The fixed contact of the employer's own company; null while it has none. */
export async function readWhoToCall({ store }: Services, { companyId }: EmployerActor) {
  const contact = await findFixedContact(store.read, companyId);
  return contact ? { name: contact.name, phone: contact.phone } : null;
}
export type CompanyCall = Awaited<ReturnType<typeof readWhoToCall>>;
