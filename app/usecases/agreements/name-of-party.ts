import { readIdentity } from '~/db/repositories/identities';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import { partyNameIn } from '../../domain/agreements/party-name';
import type { PersonKey } from '../../crypto/key-ring';
import type { Services } from '../../services';

/**
 * The name a party accepts in: as it stands in the agreement, but the jobseeker's own, since an
 * agreement may be made before she lets the company know it.
 */
export async function nameOfParty(
  services: Services,
  key: PersonKey,
  role: AgreementRole,
  terms: Pick<AgreementTerms, 'parties'>,
): Promise<string> {
  const identity = role === 'jobseeker' && (await readIdentity(services.store.read, key));
  return identity ? identity.name : partyNameIn(terms, role);
}
