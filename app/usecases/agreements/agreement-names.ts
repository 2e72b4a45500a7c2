import { findConsentInForce, openDisclosure } from '~/db/repositories/consents';
import type { Proposal } from '~/db/repositories/proposals';
import type { PersonKey } from '../../crypto/key-ring';
import { messagesIn } from '../../i18n/messages';
import { nowOf, type Services } from '../../services';

/**
 * The name the jobseeker has in an agreement: her own only as her consent to be named to this
 * company tells it, while that consent is in force.
 */
export async function namesOf(
  services: Services,
  key: PersonKey,
  { id, companyId, cardHash }: Pick<Proposal, 'id' | 'companyId' | 'cardHash'>,
): Promise<{ readonly jobseeker: string; readonly isNamed: boolean }> {
  const at = nowOf(services);
  const question = { companyId, cardHash, purpose: 'disclose-name', at } as const;
  const consent = await findConsentInForce(services.store.read, id, question);
  const told = consent && openDisclosure(key, consent);
  if (told) return { jobseeker: told.name, isNamed: true };
  return { jobseeker: messagesIn('nb').agreement.unnamed, isNamed: false };
}
