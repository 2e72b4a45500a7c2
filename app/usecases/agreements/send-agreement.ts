import { endPreview } from '~/db/repositories/agreement-previews';
import { insertAgreementParty } from '~/db/repositories/agreement-parties';
import {
  findLastVersion,
  insertAgreementVersion,
  replaceVersions,
  sealVersion,
} from '~/db/repositories/agreement-versions';
import { markAgreementSent } from '~/db/repositories/agreement-drafts';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { findConsentInForce } from '~/db/repositories/consents';
import { readIdentity } from '~/db/repositories/identities';
import { enqueueMail } from '~/db/repositories/outbox';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { listCompanyUsers } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import { contentHashOf } from '../../crypto/content-hash';
import type { AgreementRole } from '../../domain/agreements/agreement-parties';
import { isReady } from '../../domain/agreements/gaps/gaps-in';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { namesOf } from './agreement-names';
import { askParty } from './ask-party';
import { mayLeadToAgreement } from './may-lead-to-agreement';
import { openAgreement } from './open-agreement';
import { whoToCall } from '../mail/who-to-call';
import { record } from '../record';

/**
 * `not-found` – not hers; `gaps` – something stops it; `no-consent` – the jobseeker's consent to
 * this company is not in force; `no-employer` – nobody at the company can accept;
 * `changed-meanwhile` – changed or sent by another hand, its proposal is over or the company
 * stopped; `lapsed` – it lay too long and was given up.
 */
export type SendRefusal =
  | 'not-found'
  | 'gaps'
  | 'no-consent'
  | 'no-employer'
  | 'changed-meanwhile'
  | 'lapsed';

/**
 * Freezes the text under its content hash and gives each party its own link to exactly that
 * text. The version before it and its links die.
 */
export async function sendAgreement(
  services: Services,
  actor: SpecialistActor,
  agreementId: string,
): Promise<Result<null, SendRefusal>> {
  const read = services.store.read;
  const found = await findAgreementForSpecialist(read, actor.userId, agreementId);
  const opened = found && (await openAgreement(services, found));
  const proposal = found && (await findProposalOfSpecialist(read, actor.userId, found.proposalId));
  if (!opened || !proposal) return refuse('not-found');
  const { agreement, key, gaps } = opened;
  if (opened.isLapsed) return refuse('lapsed');
  // Pressed twice: it is with them already.
  if (opened.isWithParties) return ok(null);
  if (!isReady(gaps)) return refuse('gaps');
  const { companyId, cardHash } = proposal;
  const at = nowOf(services);
  const consent = { companyId, cardHash, purpose: 'show-card', at } as const;
  if (!(await findConsentInForce(read, proposal.id, consent))) return refuse('no-consent');
  const [employer] = await listCompanyUsers(read, companyId);
  if (!employer) return refuse('no-employer');

  const names = await namesOf(services, key, proposal);
  const identity = await readIdentity(read, key);
  const terms = {
    ...opened.terms,
    parties: opened.terms.parties.map((party) =>
      party.role === 'jobseeker' ? { ...party, name: names.jobseeker } : party,
    ),
  };
  const versionId = services.newId();
  const version = {
    id: versionId,
    agreementId,
    version: agreement.version + 1,
    terms: sealVersion(key, versionId, terms),
    contentHash: contentHashOf(terms),
    sentAt: at,
    replacedAt: null,
  };

  const who: Record<AgreementRole, { userId: string | null; email: string | null }> = {
    jobseeker: { userId: null, email: identity?.email ?? null },
    guardian: { userId: null, email: null },
    employer: { userId: employer.id, email: employer.email },
    specialist: { userId: actor.userId, email: null },
  };
  const before = await findLastVersion(read, agreementId);
  const about = {
    key,
    proposalId: proposal.id,
    name: names.jobseeker,
    call: await whoToCall(services, actor.userId),
    isChanged: before !== undefined && before.contentHash !== version.contentHash,
  };
  const asked = terms.parties.map(({ role }) =>
    askParty(services, about, version, { role, ...who[role] }),
  );

  return services.store.transaction(async (tx) => {
    const sent = { version: version.version, at };
    if (!(await markAgreementSent(tx, agreement, sent))) return refuse('changed-meanwhile');
    if (!(await findConsentInForce(tx, proposal.id, consent))) return refuse('no-consent');
    const now = await findProposalOfSpecialist(tx, actor.userId, proposal.id);
    if (!(await mayLeadToAgreement(services, now, tx))) return refuse('changed-meanwhile');
    await replaceVersions(tx, agreementId, at);
    await endPreview(tx, agreementId, at);
    await insertAgreementVersion(tx, version);
    for (const { party, mail } of asked) {
      await insertAgreementParty(tx, party);
      if (mail) await enqueueMail(tx, mail);
    }
    await record(tx, services, {
      action: 'agreement.sent',
      actor: `user:${actor.userId}`,
      subject: `agreement:${agreementId}`,
      facts: { version: version.version, contentHash: version.contentHash },
    });
    return ok(null);
  });
}
