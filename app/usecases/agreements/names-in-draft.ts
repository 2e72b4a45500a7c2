import { partyNameIn } from '../../domain/agreements/party-name';
import { openTerms } from '~/db/repositories/agreements';
import type { EmployerActor } from '../../auth/actor';
import type { Services } from '../../services';
import { openPreview } from './open-preview';

/**
 * The names a company's words about a draft may hold unasked: its own and ours. To send a form is to
 * read nothing about her, so no reading is noted; undefined where nothing is before it.
 */
export async function namesInDraft(
  services: Services,
  actor: EmployerActor,
  agreementId: string,
): Promise<readonly string[] | undefined> {
  const opened = await openPreview(services, actor, agreementId);
  if (!opened) return undefined;
  const { agreement, key, candidate } = opened;
  const terms = openTerms(key, agreement);
  const others = [partyNameIn(terms, 'employer'), partyNameIn(terms, 'specialist')];
  return [candidate, ...others, terms.contact.name, terms.companyName].filter(Boolean);
}
