import { agreementDraftShown } from '~/emails/agreement-draft';
import { endPreview, insertPreview } from '~/db/repositories/agreement-previews';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { readIdentity } from '~/db/repositories/identities';
import { enqueueMail } from '~/db/repositories/outbox';
import { findProposalOfSpecialist, openProposalCard } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { limitSentence, solutionSentence } from '../../domain/agreements/draft-terms-wording';
import { previewOf, wordsOfPreview } from '../../domain/agreements/preview';
import { tellsWhoSheIs } from '../../domain/privacy/tells-who-she-is';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { solutionsToRead } from '../../domain/needs/requirements/solutions-to-read';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { tickedRequirements } from '../needs/requirements-of';
import { record } from '../record';
import { mayLeadToAgreement } from './may-lead-to-agreement';
import { openAgreement } from './open-agreement';
import { namesOf } from './agreement-names';
import { isStillADraft } from './open-preview';

/**
 * `not-found` – not hers; `changed-meanwhile` – sent, given up, or changed by another hand;
 * `no-consent` – the person's consent to this company is not in force, or its matter is over;
 * `own-name` – the text tells who she is, which she has not let the company know; `no-employer` –
 * nobody there can read it.
 */
export type ShowDraftRefusal =
  | 'not-found'
  | 'changed-meanwhile'
  | 'no-consent'
  | 'own-name'
  | 'no-employer';

/**
 * Lets a company read a draft as it stands now, before anybody is asked to accept it: what it may
 * read (`previewOf`), in place of what it had before. Nothing is accepted by it.
 */
export async function showDraft(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<Result<null, ShowDraftRefusal>> {
  const { read } = services.store;
  const found = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const opened = found && (await openAgreement(services, found));
  const proposal = found && (await findProposalOfSpecialist(read, actor.userId, found.proposalId));
  if (!opened || !proposal) return refuse('not-found');
  const { agreement, key, terms, noes } = opened;
  if (!(await isStillADraft(services, agreement, read))) return refuse('changed-meanwhile');
  const { card } = openProposalCard(key, proposal);
  const { items } = await tickedRequirements(read, key, proposal.needId);
  const today = osloDateOf(services.clock.now());
  const isUnread = solutionsToRead(items, { consentedAt: proposal.consentedAt, today }) !== null;
  const consented = [
    // A solution she still has days to read is not the company's to read either.
    ...(isUnread ? [] : noes.map(({ how }) => solutionSentence(how))),
    ...card.worksBestWhen.map(limitSentence),
  ];
  const lines = previewOf(terms, consented);
  const identity = await readIdentity(read, key);
  const isTelling = (text: string) => identity !== undefined && tellsWhoSheIs(text, identity, []);
  const isAboutHerByName = wordsOfPreview(lines).some(isTelling);
  const { isNamed } = await namesOf(services, key, proposal);
  if (isAboutHerByName && !isNamed) return refuse('own-name');
  const { companyId, id: proposalId } = proposal;
  const signer = await signerToCompany(services, companyId, actor);
  const page = `${services.baseUrl}/company/agreements/${agreementId}/draft`;
  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId },
    'agreement-draft-shown',
    agreementDraftShown(signer, page),
  );
  if (letters.length === 0) return refuse('no-employer');
  const at = nowOf(services);
  return services.store.transaction(async (tx) => {
    const now = await findAgreementForSpecialist(tx, actor.userId, agreementId);
    const isSame = now?.updatedAt === agreement.updatedAt;
    if (!now || !isSame || !(await isStillADraft(services, now, tx))) {
      return refuse('changed-meanwhile');
    }
    const standing = await findProposalOfSpecialist(tx, actor.userId, proposalId);
    if (!(await mayLeadToAgreement(services, standing, tx))) return refuse('no-consent');
    await endPreview(tx, agreementId, at);
    await insertPreview(tx, key, {
      ...{ id: services.newId(), agreementId, lines, shownAt: at },
      tellsWhoSheIs: isAboutHerByName,
    });
    await record(tx, services, {
      action: 'agreement.draft-shown',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { fields: lines.length },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    return ok(null);
  });
}

/** Takes it away from the company again; pressed twice, nothing more happens. `not-found` – not hers. */
export async function hideDraft(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<Result<null, 'not-found'>> {
  return services.store.transaction(async (tx) => {
    const own = await findAgreementForSpecialist(tx, actor.userId, agreementId);
    if (!own) return refuse('not-found');
    if (!(await endPreview(tx, agreementId, nowOf(services)))) return ok(null);
    await record(tx, services, {
      action: 'agreement.draft-hidden',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
    });
    return ok(null);
  });
}
