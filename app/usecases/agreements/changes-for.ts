import {
  findVersionKnown,
  openVersion,
  type AgreementVersion,
} from '~/db/repositories/agreement-versions';
import type { Agreement } from '~/db/repositories/agreements';
import type { PersonKey } from '../../crypto/key-ring';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import type { AgreementTerms } from '../../domain/agreements/agreement-terms';
import { changesInTerms, type TermsChange } from '../../domain/agreements/changes-in-terms';
import { partyNameIn } from '../../domain/agreements/party-name';
import { termsForEmployer } from '../../domain/privacy/employer-agreement';
import { messagesIn } from '../../i18n/messages';
import type { Services } from '../../services';

/**
 * What a party who reads `version` must be told is new: since the text she last answered, or was
 * last sent. Nothing when this is the first, or when all have agreed on it.
 */
export async function changesFor(
  services: Services,
  key: PersonKey,
  { inForceAt }: Agreement,
  version: AgreementVersion,
  role: AgreementRole,
): Promise<readonly TermsChange[]> {
  if (inForceAt !== null) return [];
  const known = await findVersionKnown(services.store.read, version, role);
  if (!known) return [];
  const after = openVersion(key, version);
  const before = namedAs(after, openVersion(key, known));
  return role === 'employer'
    ? changesInTerms(termsForEmployer(before), termsForEmployer(after))
    : changesInTerms(before, after);
}

/**
 * The text without a name of the jobseeker's that the other does not have: whether she is named is
 * her consent's to say. That a name is gone is a change; the name she has taken back is not told.
 */
function namedAs(other: AgreementTerms, terms: AgreementTerms): AgreementTerms {
  const { unnamed, nameTakenBack: name } = messagesIn('nb').agreement;
  const told = partyNameIn(terms, 'jobseeker');
  if (told === unnamed || told === partyNameIn(other, 'jobseeker')) return terms;
  const parties = terms.parties.map((party) =>
    party.role === 'jobseeker' ? { ...party, name } : party,
  );
  return { ...terms, parties };
}
