import { listProposalsOfNeed, needsWithAgreement } from '~/db/repositories/employer-proposals';
import { listNeedMoves, type ToldNeedMove } from '~/db/repositories/need-moves';
import { findFixedContact } from '~/db/repositories/specialists';
import type { EmployerActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { wentOnByItselfOn } from '../../domain/needs/need-on';
import { needStanding, type NeedStanding } from '../../domain/needs/need-standing';
import { promisedDays } from '../../domain/needs/promised-days';
import type { Services } from '../../services';
import { proposalMoves } from '../../domain/proposals/proposal-moves';
import { mayReadProposal } from '../proposals/may-read-proposal';
import { readNeed, type NeedWithTasks } from './read-need';

export interface SentNeed extends NeedWithTasks {
  readonly standing: NeedStanding;
  readonly moves: readonly ToldNeedMove[];
  readonly wentOnOn: PlainDate | null;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  /** How many proposals for it wait for the company's answer. */
  readonly waiting: number;
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
    moves: await listNeedMoves(read, needId),
    wentOnOn: wentOnByItselfOn(found.need),
    sentOn,
    ...promisedDays(sentOn),
    waiting: await countWaiting(services, needId),
    contact: contact ? { name: contact.name, phone: contact.phone } : null,
  };
}

async function countWaiting(services: Services, needId: string): Promise<number> {
  const proposals = await listProposalsOfNeed(services.store.read, needId);
  const unanswered = proposals.filter(({ state }) =>
    proposalMoves['say-not-now'].from.some((from) => from === state),
  );
  const readable = await Promise.all(unanswered.map((each) => mayReadProposal(services, each)));
  return readable.filter(Boolean).length;
}
