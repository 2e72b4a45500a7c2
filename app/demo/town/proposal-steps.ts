import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { workdaysAfter } from '~/app/domain/calendar/workdays';
import type { Services } from '~/app/services';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import type { Answering } from '~/app/usecases/proposals/answering';
import { askJobseeker } from '~/app/usecases/proposals/ask-jobseeker';
import { draftProposal } from '~/app/usecases/proposals/draft-proposal';
import { giveConsent } from '~/app/usecases/proposals/give-consent';
import { remindOfProposal } from '~/app/usecases/proposals/remind-of-proposal';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { tickOwnRequirements } from '~/app/usecases/proposals/tick-own-requirements';
import { tickRequirementsTogether } from '~/app/usecases/proposals/tick-requirements-together';
import type { GivenTick } from '~/app/usecases/proposals/tick-requirements';
import { findProposalOfSpecialist, type Proposal } from '~/db/repositories/proposals';
import { done, type Then } from '../history';
import { townJobseekers, type TownJobseeker } from './jobseekers';
import { specialistActor } from './specialists';

export interface Wanted {
  readonly needId: string;
  readonly profileId: string;
  /** Words of the requirements she has yet to learn. */
  readonly canLearn?: readonly string[];
}

/** A proposal under way, with the person it is about and her specialist. */
export interface Proposed extends Wanted {
  readonly proposalId: string;
  readonly specialist: SpecialistActor;
}

/** Drafted and nothing more: nobody has been asked. */
export async function draft(then: Then, wanted: Wanted, daysAgo: number): Promise<Proposed> {
  const specialist = specialistActor(jobseekerOf(wanted).specialistId);
  const { needId, profileId } = wanted;
  const proposed = { needId, profileId, supportLevel: 2 } as const;
  const { proposalId } = await done(draftProposal(then(daysAgo), specialist, proposed));
  return { ...wanted, proposalId, specialist };
}

/** Asked `daysAgo`. */
export async function ask(then: Then, wanted: Wanted, daysAgo: number): Promise<Proposed> {
  const proposed = await draft(then, wanted, daysAgo);
  const { cardHash } = await rowOf(then, proposed);
  const { specialist, proposalId } = proposed;
  await done(askJobseeker(then(daysAgo), specialist, proposalId, cardHash));
  return proposed;
}

/** Asked `daysAgo`; the day after she says yes and goes through the first `ticked` requirements. */
export async function consent(
  then: Then,
  wanted: Wanted,
  { daysAgo, ticked }: { readonly daysAgo: number; readonly ticked?: number },
): Promise<Proposed> {
  const proposed = await ask(then, wanted, daysAgo);
  const past = then(daysAgo - 1);
  const { cardHash } = await rowOf(then, proposed);
  await done(giveConsent(past, proposed, { cardHash, ...answerOf(wanted) }));
  await tick(past, proposed, ticked);
  return proposed;
}

/** Asked `daysAgo`, consented and shown the day after, or put in turn behind another. */
export async function show(then: Then, wanted: Wanted, daysAgo: number): Promise<Proposed> {
  const proposed = await consent(then, wanted, { daysAgo });
  await done(showProposal(then(daysAgo - 1), proposed.specialist, proposed.proposalId));
  return proposed;
}

/** The reminder of an asking or showing `daysAgo`, sent on the day it fell due. */
export async function remind(then: Then, proposed: Proposed, daysAgo: number): Promise<void> {
  const dueOn = workdaysAfter(osloDateOf(then(daysAgo).clock.now()), 5);
  const day = daysBack(then, (today) => today === dueOn);
  await done(remindOfProposal(then(day), await rowOf(then, proposed)));
}

/** How many days ago something was last done whose reminder falls due today or just before. */
export function quietSince(then: Then): number {
  const today = osloDateOf(then(0).clock.now());
  return daysBack(then, (day) => workdaysAfter(day, 5) <= today);
}

function daysBack(then: Then, isIt: (day: string) => boolean): number {
  for (let daysAgo = 0; daysAgo < 60; daysAgo += 1) {
    if (isIt(osloDateOf(then(daysAgo).clock.now()))) return daysAgo;
  }
  throw new Error('the demo’s calendar has no such day');
}

/** The proposal as it is stored now. */
export async function rowOf(then: Then, { proposalId, specialist }: Proposed): Promise<Proposal> {
  const { read } = then(0).store;
  const proposal = await findProposalOfSpecialist(read, specialist.userId, proposalId);
  if (!proposal) throw new Error('a drafted proposal is there');
  return proposal;
}

/** How this person answers: on her link, or without an address in a meeting, with a witness. */
export function answerOf(wanted: Wanted): {
  readonly answering: Answering;
  readonly isInterpreterUsed: boolean;
} {
  const { identity, specialistId } = jobseekerOf(wanted);
  const witness = identity.network[0]?.name ?? 'Else Haugen';
  const answering: Answering = identity.email
    ? { how: 'link' }
    : { how: 'meeting', witness, recordedById: specialistId };
  return { answering, isInterpreterUsed: identity.interpreter !== undefined };
}

/** Can most of the list, and can learn the rest. */
async function tick(services: Services, proposed: Proposed, ticked?: number): Promise<void> {
  const { needId, canLearn, specialist } = proposed;
  const { items } = await requirementsOf(services.store.read, needId);
  const given: GivenTick[] = items.slice(0, ticked).map(({ text }) => ({
    text,
    answer: canLearn?.some((word) => text.includes(word)) ? 'can-learn' : 'can',
  }));
  const isOnLink = answerOf(proposed).answering.how === 'link';
  if (isOnLink) await done(tickOwnRequirements(services, proposed, given));
  else await done(tickRequirementsTogether(services, specialist, proposed, given));
}

function jobseekerOf({ profileId }: Wanted): TownJobseeker {
  const found = townJobseekers.find((each) => each.profileId === profileId);
  if (!found) throw new Error(`the demo has no jobseeker ${profileId}`);
  return found;
}
