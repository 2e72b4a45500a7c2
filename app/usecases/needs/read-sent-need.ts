import { listProposalsOfNeed, needsWithAgreement } from '~/db/repositories/employer-proposals';
import { listNeedMoves, type ToldNeedMove } from '~/db/repositories/need-moves';
import type { Proposal } from '~/db/repositories/proposals';
import { findFixedContact } from '~/db/repositories/specialists';
import type { EmployerActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { wentOnByItselfOn } from '../../domain/needs/need-on';
import { needStanding, type NeedStanding } from '../../domain/needs/need-standing';
import { promisedDays } from '../../domain/needs/promised-days';
import type { Services } from '../../services';
import { isAnswerable } from '../../domain/proposals/proposal-moves';
import { restsInAPause } from '../../domain/proposals/waits-for';
import { isCompanyOver } from '../companies/is-company-over';
import { mayReadProposal } from '../proposals/may-read-proposal';
import { readNeed, type NeedWithTasks } from './read-need';

export interface SentNeed extends NeedWithTasks {
  readonly standing: NeedStanding;
  readonly moves: readonly ToldNeedMove[];
  readonly wentOnOn: PlainDate | null;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  /** How many proposals for it the company has not decided, which it answers by closing it. */
  readonly undecided: number;
  /** How many of them rest while it is on hold. */
  readonly resting: number;
  /** The company has been shown somebody for it. */
  readonly hasProposals: boolean;
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
  const shown = await shownProposals(services, needId);
  return {
    ...found,
    standing: needStanding(found.need.state, {
      hasAgreement: agreed.has(needId),
      isOver: await isCompanyOver(read, actor.companyId),
    }),
    moves: await listNeedMoves(read, needId),
    wentOnOn: wentOnByItselfOn(found.need),
    sentOn,
    ...promisedDays(sentOn),
    undecided: shown.filter(({ state }) => isAnswerable(state)).length,
    resting: shown.filter(({ state }) => restsInAPause(state)).length,
    hasProposals: shown.length > 0,
    contact: contact ? { name: contact.name, phone: contact.phone } : null,
  };
}

/** The proposals for it that the company may read now. */
async function shownProposals(services: Services, needId: string): Promise<Proposal[]> {
  const shown: Proposal[] = [];
  for (const proposal of await listProposalsOfNeed(services.store.read, needId)) {
    const isShown = proposal.shownAt !== null && (await mayReadProposal(services, proposal));
    if (isShown) shown.push(proposal);
  }
  return shown;
}
