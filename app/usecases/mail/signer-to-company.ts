import { findFixedContact } from '~/db/repositories/specialists';
import type { Signer } from '~/emails/signature';
import type { Services } from '../../services';

/** A specialist as she signs letters to a company: as its fixed contact only where she is it. */
export async function signerToCompany(
  { store }: Services,
  companyId: string,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<Signer> {
  const contact = await findFixedContact(store.read, companyId);
  return { name, isFixedContact: contact?.id === userId };
}
