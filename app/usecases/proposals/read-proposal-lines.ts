import { findMeeting } from '~/db/repositories/meetings';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listProposalMessages } from '~/db/repositories/proposal-messages';
import { openProposalCard, type Proposal } from '~/db/repositories/proposals';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import { ageInWords } from '../../domain/calendar/age-in-words';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { daysBetween, type PlainDate } from '../../domain/calendar/plain-date';
import type { MeetingDetails } from '../../domain/proposals/meeting';
import {
  isHeldUp,
  waitsForHerWord,
  type BeforeShowing,
} from '../../domain/proposals/before-showing';
import { solutionsToRead } from '../../domain/needs/requirements/solutions-to-read';
import { leftOutOnCard } from '../../domain/proposals/left-out-on-card';
import { openQuestions } from '../../domain/proposals/open-question';
import { isReadyToShow, type ProposalState } from '../../domain/proposals/proposal-state';
import { waitsFor, type WaitsFor } from '../../domain/proposals/waits-for';
import { nowOf, type Services } from '../../services';
import { tickedRequirements } from '../needs/requirements-of';
import { readWaiting } from './read-waiting';

/** Days a no stays on the desk. */
const freshDays = 7;

export interface ProposalLine {
  readonly id: string;
  readonly code: string;
  readonly company: string;
  readonly needTitle: string;
  readonly state: ProposalState;
  readonly age: string;
  /** The moment of the last change: what has waited longest is the oldest. */
  readonly changedAt: string;
  readonly waitsFor: WaitsFor;
  /** Whom to ring, because neither the question nor its reminder was answered. */
  readonly call: 'employer' | 'jobseeker' | null;
  /** Its need is paused while it waits for an answer, and until when; `null` when it is not. */
  readonly onHold: { readonly untilOn: PlainDate | null } | null;
  /** When the first meeting is; `null` before it is arranged, and in every other state. */
  readonly meeting:
    | (Pick<MeetingDetails, 'onDate' | 'atTime'> & { readonly isOver: boolean })
    | null;
  /** No meeting is arranged, and she has not said whether her name may be told. */
  readonly waitsForName: boolean;
  /** Questions of the company that nobody has answered; its yes does not take them away. */
  readonly openQuestions: number;
  /** What is missing before a card she has said yes to may be shown; null for every other. */
  readonly beforeShowing: BeforeShowing | null;
  /** She said no or took her yes back within the last week: the specialist's to know of. */
  readonly isFreshNo: boolean;
}

/**
 * A specialist's own proposals as lines of a day, in the order given. `codes` are those of her own
 * people by profile id: a proposal of anybody else is left out.
 */
export async function readProposalLines(
  services: Services,
  proposals: readonly Proposal[],
  codes: ReadonlyMap<string, string>,
): Promise<ProposalLine[]> {
  const today = osloDateOf(services.clock.now());
  const lines: ProposalLine[] = [];
  for (const proposal of proposals) {
    const code = codes.get(proposal.profileId);
    const posted = await findPostedNeed(services.store.read, proposal.needId);
    if (!code || !posted) continue;
    const waiting = await readWaiting(services, proposal);
    const isSilent = waiting?.stage === 'call';
    const beforeShowing = await whatIsMissing(services, proposal, today);
    const isHers = beforeShowing !== null && waitsForHerWord(beforeShowing);
    const meeting = await whenTheyMeet(services, proposal, today);
    const waitsForName = waiting?.about === 'name' && !meeting;
    const open = await countOpenQuestions(services, proposal);
    const call = waiting?.about === 'answer' ? 'employer' : 'jobseeker';
    lines.push({
      id: proposal.id,
      code,
      company: posted.company.name,
      needTitle: posted.need.title ?? '',
      state: proposal.state,
      age: ageInWords(proposal.updatedAt, nowOf(services)),
      changedAt: proposal.updatedAt,
      waitsFor: isHers
        ? 'jobseeker'
        : isSilent || beforeShowing || open > 0
          ? 'specialist'
          : waitsForName
            ? 'jobseeker'
            : waitsFor(proposal.state),
      call: isSilent ? call : null,
      onHold: waiting?.hold.isOn ? { untilOn: waiting.hold.untilOn } : null,
      meeting,
      waitsForName,
      openQuestions: open,
      beforeShowing,
      isFreshNo: isFreshNo(proposal, today),
    });
  }
  return lines;
}

async function countOpenQuestions(
  { store, keyRing }: Services,
  { id, state, profileId }: Proposal,
): Promise<number> {
  const key = await openPersonKey(store.read, keyRing, profileId);
  if (!key) return 0;
  return openQuestions(state, await listProposalMessages(store.read, key, id)).length;
}

async function whenTheyMeet(
  { store, keyRing }: Services,
  { id, state, profileId }: Proposal,
  today: PlainDate,
): Promise<ProposalLine['meeting']> {
  if (state !== 'meeting') return null;
  const key = await openPersonKey(store.read, keyRing, profileId);
  const meeting = key && (await findMeeting(store.read, key, id));
  if (!meeting) return null;
  const { onDate, atTime } = meeting.details;
  return { onDate, atTime, isOver: onDate < today };
}

async function whatIsMissing(
  { store, keyRing }: Services,
  proposal: Proposal,
  today: PlainDate,
): Promise<BeforeShowing | null> {
  const { state, profileId, needId, consentedAt } = proposal;
  if (!isReadyToShow(state)) return null;
  const key = await openPersonKey(store.read, keyRing, profileId);
  if (!key) return null;
  const ticked = await tickedRequirements(store.read, key, needId);
  const { items, openCount, unsolvedCount, job } = ticked;
  // One that waits its turn is only held up by what has come to be missing.
  const before = {
    openCount,
    unsolvedCount,
    leftOutOnCard: leftOutOnCard(openProposalCard(key, proposal), job),
    solutionsToRead: solutionsToRead(items, { consentedAt, today }),
  };
  return state === 'queued' && !isHeldUp(before) ? null : before;
}

function isFreshNo({ state, updatedAt }: Proposal, today: PlainDate): boolean {
  const isNo = state === 'declined' || state === 'withdrawn';
  return isNo && daysBetween(osloDateOf(new Date(updatedAt)), today) < freshDays;
}
