import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { newStates } from '~/app/domain/needs/need-state';
import { promisedDays } from '~/app/domain/needs/promised-days';
import type { Services } from '~/app/services';
import { lastContactDays } from '~/db/repositories/contact-entries';
import { listLeadsToCall } from '~/db/repositories/leads';
import { listPostedNeeds } from '~/db/repositories/specialist-needs';
import { findUser } from '~/db/repositories/users';

/** A call an employer has been promised in writing, and by when. */
export interface PromisedCall {
  /** Of the need or the registration it is about. */
  readonly id: string;
  /** The company in the register; null while a registration waits. */
  readonly companyId: string | null;
  readonly company: string;
  /** The need, where it is about one; null for a registration. */
  readonly needTitle: string | null;
  readonly dueOn: PlainDate;
}

/**
 * The calls that receipts have promised for this specialist and that nobody has made: about new
 * needs their company has sent, and about registrations. One to a company without a fixed contact
 * is everybody's. A contact logged since then is the call. Derived, never typed.
 */
export async function readPromisedCalls(
  { store, clock }: Services,
  actor: SpecialistActor,
): Promise<PromisedCall[]> {
  const { read } = store;
  const contacts = await lastContactDays(read);
  const isCalled = (companyId: string | null, since: PlainDate) =>
    companyId !== null && (contacts.get(companyId) ?? '') >= since;
  const calls: PromisedCall[] = [];

  const posted = await listPostedNeeds(read, actor.userId, newStates, osloDateOf(clock.now()));
  for (const { need, company } of posted) {
    const isHers = company.specialistId === null || company.specialistId === actor.userId;
    if (!isHers || need.submittedAt === null) continue;
    // What a specialist has written down was told in a call.
    if ((await findUser(read, need.createdById))?.role !== 'employer') continue;
    const sentOn = osloDateOf(new Date(need.submittedAt));
    if (isCalled(company.id, sentOn)) continue;
    const { id, title } = need;
    const about = { id, companyId: company.id, company: company.name, needTitle: title ?? '' };
    calls.push({ ...about, dueOn: promisedDays(sentOn).callByOn });
  }

  for (const lead of await listLeadsToCall(read, actor.userId)) {
    const sentOn = osloDateOf(new Date(lead.createdAt));
    const isTold = calls.some(
      ({ companyId }) => companyId !== null && companyId === lead.companyId,
    );
    if (isTold || isCalled(lead.companyId, sentOn)) continue;
    const { id, companyId, companyName: company } = lead;
    calls.push({ id, companyId, company, needTitle: null, dueOn: promisedDays(sentOn).callByOn });
  }
  return calls;
}
