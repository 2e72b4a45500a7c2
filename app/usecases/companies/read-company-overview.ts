import { listAgreementsOfCompany } from '~/db/repositories/agreements';
import { listProposalsToCompany, needsWithAgreement } from '~/db/repositories/employer-proposals';
import { listNeedsOfCompany } from '~/db/repositories/needs';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findFixedContact } from '~/db/repositories/specialists';
import type { EmployerActor } from '../../auth/actor';
import { kindToRead } from '../../domain/agreements/kind-to-read';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn, wentOnByItselfOn } from '../../domain/needs/need-on';
import { needStanding } from '../../domain/needs/need-standing';
import type { MeetingDetails } from '../../domain/proposals/meeting';
import { inTurn } from '../../domain/proposals/in-turn';
import type { ProposalState } from '../../domain/proposals/proposal-state';
import type { Services } from '../../services';
import { statusInForce } from '../agreements/agreement-document';
import { awaitsEmployer } from '../agreements/awaits-employer';
import { readShownDrafts } from '../agreements/read-shown-drafts';
import { readOwnWishes } from '../agreements/read-own-wishes';
import { readDrafts } from '../needs/read-drafts';
import { readOnHold } from '../proposals/read-on-hold';
import { openEmployerMeeting } from '../proposals/read-employer-meeting';
import { mayReadProposal } from '../proposals/may-read-proposal';
import { isCompanyOver } from './is-company-over';
import { readRegisteredWish } from './read-registered-wish';

/** A proposal in a list: what it is for, how it stands and since when, nothing of its card. */
export interface ListedProposal {
  readonly id: string;
  readonly needId: string;
  readonly needTitle: string;
  readonly state: ProposalState;
  readonly shownAt: string;
  /** When its first meeting is, once that is arranged. */
  readonly meeting: Pick<MeetingDetails, 'onDate' | 'atTime'> | null;
  /** Its place among those for the same need, from 1; null where it is the only one. */
  readonly nth: number | null;
  /** It waits for an answer, but its need is paused. */
  readonly isOnHold: boolean;
  /** It is the one to decide now for its need. */
  readonly isInTurn: boolean;
}

/** What a company has posted, what was proposed to it, and what waits for its answer. */
export async function readCompanyOverview(services: Services, actor: EmployerActor) {
  const { companyId } = actor;
  const { read } = services.store;
  const all = await listNeedsOfCompany(read, companyId);
  const today = osloDateOf(services.clock.now());
  const needs = all.flatMap((need) => (need.state === 'draft' ? [] : [needOn(need, today)]));
  const agreements = await listAgreementsOfCompany(read, companyId);
  const contact = await findFixedContact(read, companyId);
  const agreed = await needsWithAgreement(read, companyId);
  const isOver = await isCompanyOver(read, companyId);
  return {
    isOver,
    registeredWish: await readRegisteredWish(services, companyId),
    drafts: await readDrafts(services, companyId),
    needs: needs.map((need) => ({
      id: need.id,
      title: need.title,
      standing: needStanding(need.state, { hasAgreement: agreed.has(need.id), isOver }),
      at: need.submittedAt ?? need.createdAt,
      comeBackOn: need.comeBackOn,
      pausedUntilOn: need.state === 'paused' ? need.pausedUntilOn : null,
      wentOnOn: wentOnByItselfOn(need),
    })),
    // An agreement stands for the proposal it came from, but for a meeting that is still to come.
    proposals: (await readableProposals(services, actor)).filter(
      ({ id, meeting }) =>
        !agreements.some(({ proposalId }) => proposalId === id) ||
        (meeting !== null && meeting.onDate >= today),
    ),
    wishes: await readOwnWishes(services, actor),
    shownDrafts: await readShownDrafts(services, actor),
    agreements: await Promise.all(
      agreements.map(async (agreement) => {
        const { id, startOn, inForceAt, endedAt, profileId } = agreement;
        const kind = kindToRead(agreement.kind, !agreement.isUnpaid);
        const key = await openPersonKey(read, services.keyRing, profileId);
        const status = key ? statusInForce(services, key, agreement) : null;
        const awaitsYou = await awaitsEmployer(read, actor, agreement);
        return { id, kind, startOn, inForceAt, endedAt, status, awaitsYou };
      }),
    ),
    contact: contact ? { name: contact.name, phone: contact.phone } : null,
  };
}
export type CompanyOverview = Awaited<ReturnType<typeof readCompanyOverview>>;

/** In the order they were made, and only those her consent lets the company read now. */
async function readableProposals(
  services: Services,
  actor: EmployerActor,
): Promise<ListedProposal[]> {
  const readable: Omit<ListedProposal, 'isInTurn' | 'nth'>[] = [];
  for (const { proposal, needTitle } of await listProposalsToCompany(
    services.store.read,
    actor.companyId,
  )) {
    const { id, needId, state, shownAt } = proposal;
    if (shownAt === null || !(await mayReadProposal(services, proposal))) continue;
    const isOnHold = (await readOnHold(services.store.read, services, proposal)) !== null;
    const meeting = (await openEmployerMeeting(services, actor, id))?.meeting.details ?? null;
    readable.push({ id, needId, needTitle, state, shownAt, meeting, isOnHold });
  }
  const turn = inTurn(readable);
  return readable.map((each) => {
    const ofNeed = readable.filter(({ needId }) => needId === each.needId);
    const nth = ofNeed.length > 1 ? ofNeed.indexOf(each) + 1 : null;
    return { ...each, nth, isInTurn: turn.has(each.id) };
  });
}
