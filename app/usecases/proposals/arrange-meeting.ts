import { meetingArrangedForEmployer, meetingArrangedForJobseeker } from '~/emails/meeting-arranged';
import { findConsentInForce } from '~/db/repositories/consents';
import { findMeeting, keepMeeting } from '~/db/repositories/meetings';
import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isMeetingDay } from '../../domain/calendar/workdays';
import type { ConsentPurpose } from '../../domain/consent/consent-purpose';
import type { MeetingDetails } from '../../domain/proposals/meeting';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { letterToJobseeker } from '../mail/letter-to-jobseeker';
import { lettersToEmployer } from '../mail/letters-to-employer';
import { signerToCompany } from '../mail/signer-to-company';
import { openProposal } from './open-proposal';
import { record } from '../record';
import { refusalOfText, type TextRefusal } from './refusal-of-text';

export interface MeetingPlan {
  readonly details: MeetingDetails;
  /** She wants the meeting without being named first. */
  readonly isWithoutName: boolean;
  /** `updatedAt` of the meeting the page showed; null when there was none. */
  readonly seenAt: string | null;
}

type ArrangeRefusal = 'not-found' | 'not-now' | 'name-first' | 'wrong-day' | TextRefusal;

/** Who has been written to: `unchanged` where it was saved as it stood. */
export const toldTo = ['both', 'company', 'jobseeker', 'nobody', 'unchanged'] as const;
export type Told = (typeof toldTo)[number];

/**
 * Writes down the first meeting and tells both sides, with links only. `name-first`: it needs her
 * yes to be named, or her wish to meet without a name. Saved again unchanged it tells nobody.
 */
export async function arrangeMeeting(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  { details, isWithoutName, seenAt }: MeetingPlan,
): Promise<Result<Told, ArrangeRefusal>> {
  const { read } = services.store;
  const found = await openProposal(services, actor, proposalId);
  if (!found) return refuse('not-found');
  const { proposal, key } = found;
  if (proposal.state !== 'meeting') return refuse('not-now');
  const today = osloDateOf(services.clock.now());
  if (details.onDate < today || !isMeetingDay(details.onDate)) return refuse('wrong-day', 'onDate');
  for (const field of ['place', 'access', 'comes'] as const) {
    const refusal = await refusalOfText(read, key, field, details[field]);
    if (refusal) return refusal;
  }
  const before = await findMeeting(read, key, proposalId);
  if (before && isSame(before, { details, isWithoutName })) return ok('unchanged');

  const { id, companyId, cardHash } = proposal;
  const signer = await signerToCompany(services, companyId, actor);
  const letters = await lettersToEmployer(
    services,
    { key, companyId, proposalId: id },
    'meeting-arranged',
    meetingArrangedForEmployer(signer, `${services.baseUrl}/company/proposals/${id}/meeting`),
  );
  const own = await letterToJobseeker(services, key, id, 'meeting-arranged', (url) =>
    meetingArrangedForJobseeker(actor.name, url),
  );
  const at = nowOf(services);
  const meeting = { proposalId: id, details, isWithoutName, createdAt: at, updatedAt: at };
  return services.store.transaction<Result<Told, ArrangeRefusal>>(async (tx) => {
    const isInForce = async (purpose: ConsentPurpose) =>
      (await findConsentInForce(tx, id, { companyId, cardHash, purpose, at })) !== undefined;
    const now = await findProposalOfSpecialist(tx, actor.userId, id);
    if (now?.state !== 'meeting' || !(await isInForce('show-card'))) return refuse('not-now');
    if (!isWithoutName && !(await isInForce('disclose-name'))) {
      return refuse('name-first', 'isWithoutName');
    }
    if (!(await keepMeeting(tx, key, meeting, seenAt))) return refuse('not-now');
    await record(tx, services, {
      action: 'proposal.meeting-arranged',
      actor: `user:${actor.userId}`,
      subject: `proposal:${id}`,
      facts: { isWithoutName },
    });
    for (const letter of letters) await enqueueMail(tx, letter);
    if (own) {
      await insertPersonLink(tx, own.link);
      await enqueueMail(tx, own.mail);
    }
    if (letters.length === 0) return ok(own ? 'jobseeker' : 'nobody');
    return ok(own ? 'both' : 'company');
  });
}

type Arranged = Pick<MeetingPlan, 'details' | 'isWithoutName'>;

function isSame(one: Arranged, other: Arranged): boolean {
  const keys = Object.keys(other.details) as (keyof MeetingDetails)[];
  return (
    one.isWithoutName === other.isWithoutName &&
    keys.every((key) => one.details[key] === other.details[key])
  );
}
