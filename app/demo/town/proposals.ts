import type { EmployerActor, SpecialistActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { askJobseeker } from '~/app/usecases/proposals/ask-jobseeker';
import type { OwnProposal } from '~/app/usecases/proposals/answering';
import { draftProposal } from '~/app/usecases/proposals/draft-proposal';
import { giveConsent } from '~/app/usecases/proposals/give-consent';
import { requirementsOf } from '~/app/usecases/needs/requirements-of';
import { sayYes } from '~/app/usecases/proposals/say-yes';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { tickOwnRequirements } from '~/app/usecases/proposals/tick-own-requirements';
import type { GivenTick } from '~/app/usecases/proposals/tick-requirements';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';
import { done, type Then } from '../history';
import { playAgreement } from './agreement';

interface Wanted {
  readonly needId: string;
  readonly profileId: string;
  /** Words of the requirements she has yet to learn. */
  readonly canLearn?: readonly string[];
}

const tyreShopOwner: EmployerActor = {
  kind: 'employer',
  userId: 'demo-user-per',
  name: 'Per Aas',
  companyId: 'demo-company-dekk',
  companyRole: 'owner',
};

/** Plays the town's proposals: one agreed and at work, one waiting for each who has to answer. */
export async function playProposals(then: Then, specialist: SpecialistActor): Promise<void> {
  await playAgreed(then, specialist);
  await playAsked(then, specialist);
  await playShown(then, specialist);
}

async function playAgreed(then: Then, specialist: SpecialistActor) {
  const wanted = {
    needId: 'demo-need-dekk',
    profileId: 'demo-profile-dekk',
    canLearn: ['dekkhotellet'],
  };
  const { proposalId } = await show(then, specialist, wanted, 33);
  await done(sayYes(then(31), tyreShopOwner, proposalId));
  await playAgreement(then, specialist, { proposalId, profileId: wanted.profileId });
}

async function playAsked(then: Then, specialist: SpecialistActor) {
  await ask(then(2), specialist, {
    needId: 'demo-need-bibliotek',
    profileId: 'demo-profile-bibliotek',
  });
}

async function playShown(then: Then, specialist: SpecialistActor) {
  const wanted = {
    needId: 'demo-need-vaskeri',
    profileId: 'demo-profile-vaskeri',
    canLearn: ['Pakke'],
  };
  await show(then, specialist, wanted, 6);
}

/** Asked `daysAgo`, consented the day after, shown the same day. */
async function show(then: Then, specialist: SpecialistActor, wanted: Wanted, daysAgo: number) {
  const { proposalId, cardHash } = await ask(then(daysAgo), specialist, wanted);
  const own = { profileId: wanted.profileId, proposalId };
  const answer = { cardHash, answering: { how: 'link' }, isInterpreterUsed: false } as const;
  await done(giveConsent(then(daysAgo - 1), own, answer));
  await tick(then(daysAgo - 1), own, wanted);
  await done(showProposal(then(daysAgo - 1), specialist, proposalId));
  return { proposalId };
}

/** She has been through the whole list: can most of it, and can learn the rest. */
async function tick(services: Services, own: OwnProposal, { needId, canLearn }: Wanted) {
  const { items } = await requirementsOf(services.store.read, needId);
  const given = items.map(({ text }) => ({
    text,
    answer: canLearn?.some((word) => text.includes(word)) ? 'can-learn' : 'can',
  }));
  await done(tickOwnRequirements(services, own, given as GivenTick[]));
}

async function ask(services: Services, specialist: SpecialistActor, wanted: Wanted) {
  const { proposalId } = await done(
    draftProposal(services, specialist, { ...wanted, supportLevel: 2 }),
  );
  const proposal = await findProposalOfSpecialist(
    services.store.read,
    specialist.userId,
    proposalId,
  );
  if (!proposal) throw new Error('a drafted proposal is there');
  const { cardHash } = proposal;
  await done(askJobseeker(services, specialist, proposalId, cardHash));
  return { proposalId, cardHash };
}
