import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementForCompany } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { WhoToCall } from '~/emails/to-jobseeker';
import type { EmployerActor } from '../../auth/actor';
import type { AgreementOutcome } from '../../domain/agreements/decision';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { employerAgreement, type EmployerAgreement } from '../../domain/privacy/employer-agreement';
import type { TermsChange } from '../../domain/agreements/changes-in-terms';
import type { Services } from '../../services';
import { lateDecisionOf, stoppingOf, type LateDecision, type Stopping } from './after-agreement';
import { sentDocument } from './agreement-document';
import { ownWish, type ChangeWish } from './change-wishes';
import { supportOf, type OwnSupport } from '../follow-up/support-of';
import { changesFor } from './changes-for';
import { awaitsEmployer } from './awaits-employer';
import { whoToCall } from '../mail/who-to-call';
import { noteReading } from '../profiles/note-reading';

export interface CompanyAgreement {
  readonly agreement: EmployerAgreement;
  /** It is this person's turn to answer. */
  readonly awaitsYou: boolean;
  readonly late: LateDecision | null;
  /** What was decided and when: neither why nor a word of what was written about it. */
  readonly decision: { readonly outcome: AgreementOutcome; readonly decidedOn: PlainDate } | null;
  /** What it has asked us for, and how that stands. */
  readonly support: OwnSupport;
  readonly stopping: Stopping;
  readonly specialist: WhoToCall;
  /** What is new since the text the company had before. */
  readonly changes: readonly TermsChange[];
  /** What the company has asked to have otherwise. */
  readonly wish: ChangeWish | null;
}

/** The agreement its own company is a party to, as last sent; undefined for everything else. */
export async function readCompanyAgreement(
  services: Services,
  actor: EmployerActor,
  agreementId: string,
): Promise<CompanyAgreement | undefined> {
  const { read } = services.store;
  const agreement = await findAgreementForCompany(read, actor.companyId, agreementId);
  const version = agreement && (await findCurrentVersion(read, agreement.id));
  const key = agreement && (await openPersonKey(read, services.keyRing, agreement.profileId));
  if (!agreement || !version || !key) return undefined;
  const { profileId, outcome, decidedOn } = agreement;
  await noteReading(services, { profileId, userId: actor.userId, what: 'agreement' });
  const parties = await listParties(read, version.id);
  const document = sentDocument(services, key, agreement, { version, parties });
  const { status } = document;
  return {
    agreement: employerAgreement({ id: agreement.id, ...document }),
    awaitsYou: await awaitsEmployer(read, actor, agreement),
    late: lateDecisionOf(services, key, agreement, status),
    decision: outcome && decidedOn ? { outcome, decidedOn } : null,
    support: await supportOf(services, key, agreement, 'employer'),
    stopping: await stoppingOf(services, key, agreement, { status, party: 'employer' }),
    specialist: await whoToCall(services, agreement.specialistId),
    changes: await changesFor(services, key, agreement, version, 'employer'),
    wish: await ownWish(services, key, agreement, 'employer'),
  };
}
