import { listOwnAnswers, listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementOfPerson } from '~/db/repositories/agreements';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findUser } from '~/db/repositories/users';
import type { Services } from '../../services';
import { decisionOf, lateDecisionOf, stoppingOf } from './after-agreement';
import { sentDocument, statusInForce } from './agreement-document';
import { ownWish } from './change-wishes';
import { supportOf } from '../follow-up/support-of';
import { changesFor } from './changes-for';
import { ownAgreementState } from './own-agreement-state';
import { callOf } from '../mail/who-to-call';

/** The agreement as it was sent, for the person it is about; undefined for another's or a draft. */
export async function readOwnAgreement(
  services: Services,
  { profileId, agreementId }: { readonly profileId: string; readonly agreementId: string },
) {
  const { read } = services.store;
  const agreement = await findAgreementOfPerson(read, profileId, agreementId);
  const version = agreement && (await findCurrentVersion(read, agreementId));
  const key = await openPersonKey(read, services.keyRing, profileId);
  if (!agreement || !version || !key) return undefined;
  const answers = await listOwnAnswers(read, profileId);
  const parties = await listParties(read, version.id);
  const status = statusInForce(services, key, agreement);
  const specialist = await findUser(read, agreement.specialistId);
  return {
    id: agreementId,
    state: ownAgreementState(agreement, {
      status,
      answers,
      // It is before her: nothing has to be sent.
      mayBeSent: true,
    }),
    late: lateDecisionOf(services, key, agreement, status),
    decision: decisionOf(key, agreement),
    support: await supportOf(services, key, agreement, 'jobseeker'),
    stopping: await stoppingOf(services, key, agreement, { status, party: 'jobseeker' }),
    wish: await ownWish(services, key, agreement, 'jobseeker'),
    document: sentDocument(services, key, agreement, { version, parties }),
    changes: await changesFor(services, key, agreement, version, 'jobseeker'),
    specialist: callOf(services, specialist),
  };
}
export type OwnAgreement = NonNullable<Awaited<ReturnType<typeof readOwnAgreement>>>;
