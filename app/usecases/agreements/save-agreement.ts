import { replaceVersions } from '~/db/repositories/agreement-versions';
import { saveAgreementDraft } from '~/db/repositories/agreement-drafts';
import { findAgreementForSpecialist, sealTerms } from '~/db/repositories/agreements';
import type { SpecialistActor } from '../../auth/actor';
import { contentHashOf } from '../../crypto/content-hash';
import { agreementTermsSchema, type AgreementTerms } from '../../domain/agreements/agreement-terms';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openAgreement } from './open-agreement';
import { record } from '../record';

/**
 * `not-found` – not hers; `changed-meanwhile` – saved elsewhere since, or in force; `lapsed` – it lay
 * too long and was given up.
 */
export type SaveRefusal = 'not-found' | 'changed-meanwhile' | 'lapsed';

/**
 * Saves the text. A real change takes the version before the parties away with its links and
 * acceptances, and an administrator's approval falls with it.
 * @param edit makes the new text of the one that stands.
 * @param seenAt the `updatedAt` of the text the editor saw.
 */
export async function saveAgreement(
  services: Services,
  actor: SpecialistActor,
  { agreementId, seenAt }: { readonly agreementId: string; readonly seenAt: string },
  edit: (before: AgreementTerms) => AgreementTerms,
): Promise<Result<null, SaveRefusal>> {
  const found = await findAgreementForSpecialist(services.store.read, actor.userId, agreementId);
  const opened = found && (await openAgreement(services, found));
  if (!opened) return refuse('not-found');
  if (opened.isLapsed) return refuse('lapsed');
  const { agreement, key } = opened;
  const terms = agreementTermsSchema.parse(edit(opened.terms));
  if (contentHashOf(terms) === contentHashOf(opened.terms)) return ok(null);

  const now = nowOf(services);
  const fields = {
    terms: sealTerms(key, agreement.id, terms),
    kind: terms.kind,
    isUnpaid: terms.pay.kind === 'unpaid',
    startOn: terms.startOn ?? agreement.startOn,
    endOn: terms.endOn,
    version: agreement.version,
    updatedAt: now,
    confirmedHash: null,
    approvedById: null,
    approvedAt: null,
    approvalReason: null,
  };
  return services.store.transaction(async (tx) => {
    if (!(await saveAgreementDraft(tx, agreement, seenAt, fields))) {
      return refuse('changed-meanwhile');
    }
    await replaceVersions(tx, agreement.id, now);
    await record(tx, services, {
      action: 'agreement.changed',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreement.id}`,
    });
    return ok(null);
  });
}
