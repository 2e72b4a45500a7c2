import { listAgreementsOfSpecialist } from '~/db/repositories/agreements';
import { findCompany } from '~/db/repositories/companies';
import { listContactsOfSpecialist } from '~/db/repositories/follow-ups';
import { listOpenSupportRequests } from '~/db/repositories/support-requests';
import { openPersonKey } from '~/db/repositories/person-keys';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { addDays } from '../../domain/calendar/plain-date';
import {
  contactCalendar,
  type NextContact,
  type OverdueContact,
} from '../../domain/follow-up/contact-calendar';
import type { DecisionParty } from '../../domain/agreements/decision';
import type { Services } from '../../services';
import { agreedSupportOf } from './agreed-support';

/** An agreement that is followed up: the next contact, and one that is overdue. */
export interface FollowUpLine {
  readonly agreementId: string;
  readonly profileId: string;
  readonly company: string;
  readonly next: NextContact | null;
  readonly overdue: OverdueContact | null;
  /** Who asks for support and has had no answer, and since when. */
  readonly asked: readonly { readonly party: DecisionParty; readonly askedAt: string }[];
  /** The next contact is due within a week. */
  readonly isSoon: boolean;
}

/** The agreements of a specialist's jobseekers that are followed up today, the most urgent first. */
export async function readFollowUpLines(
  services: Services,
  actor: SpecialistActor,
): Promise<FollowUpLine[]> {
  const { store, keyRing, clock } = services;
  const today = osloDateOf(clock.now());
  const contacts = await listContactsOfSpecialist(store.read, actor.userId);
  const requests = await listOpenSupportRequests(store.read, actor.userId);
  const agreements = await listAgreementsOfSpecialist(store.read, actor.userId);
  const lines = await Promise.all(
    agreements.map(async (agreement): Promise<FollowUpLine[]> => {
      const { id, profileId, companyId, inForceAt } = agreement;
      const key = inForceAt && (await openPersonKey(store.read, keyRing, profileId));
      const support = key && agreedSupportOf(services, key, agreement);
      if (!support) return [];
      const asked = requests.filter(({ agreementId }) => agreementId === id);
      const isOver = support.untilOn !== null;
      if (isOver && asked.length === 0) return [];
      const own = contacts.filter(({ agreementId }) => agreementId === id);
      const planned = contactCalendar(support, own, today);
      const { next, overdue } = isOver ? { next: null, overdue: null } : planned;
      const company = (await findCompany(store.read, companyId))?.name ?? '';
      const isSoon = next !== null && next.byOn <= addDays(today, 7);
      return [{ agreementId: id, profileId, company, next, overdue, asked, isSoon }];
    }),
  );
  return lines.flat().sort((one, other) => urgencyOf(one).localeCompare(urgencyOf(other)));
}

function urgencyOf({ asked, overdue, next, agreementId }: FollowUpLine): string {
  return [
    asked[0]?.askedAt ?? '9',
    overdue ? 0 : 1,
    overdue?.dueOn ?? next?.byOn ?? '9',
    agreementId,
  ].join(' ');
}
