import { needsWithAgreement } from '~/db/repositories/employer-proposals';
import { findFixedContact } from '~/db/repositories/specialists';
import type { EmployerActor } from '../auth/actor';
import { osloDateOf } from '../domain/calendar/oslo-date';
import type { PlainDate } from '../domain/calendar/plain-date';
import { workdaysAfter } from '../domain/calendar/workdays';
import { needStanding, type NeedStanding } from '../domain/needs/need-standing';
import type { Services } from '../services';
import { readNeed, type NeedWithTasks } from './read-need';

/** Workdays until we call, and until the company hears whether someone fits. */
const workdaysToCall = 2;
const workdaysToAnswer = 10;

export interface SentNeed extends NeedWithTasks {
  readonly standing: NeedStanding;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  /** The company's fixed contact, while it has one. */
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
}

/** A need the employer's company has sent, and what happens next and when. */
export async function readSentNeed(
  services: Services,
  actor: EmployerActor,
  needId: string,
): Promise<SentNeed | undefined> {
  const found = await readNeed(services, actor, needId);
  if (!found?.need.submittedAt) return undefined;
  const sentOn = osloDateOf(new Date(found.need.submittedAt));
  const { read } = services.store;
  const contact = await findFixedContact(read, actor.companyId);
  const agreed = await needsWithAgreement(read, actor.companyId);
  return {
    ...found,
    standing: needStanding(found.need.state, agreed.has(needId)),
    sentOn,
    callByOn: workdaysAfter(sentOn, workdaysToCall),
    answerByOn: workdaysAfter(sentOn, workdaysToAnswer),
    contact: contact ? { name: contact.name, phone: contact.phone } : null,
  };
}
