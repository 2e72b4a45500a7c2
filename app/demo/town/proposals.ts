import type { SpecialistActor } from '~/app/auth/actor';
import type { Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { askJobseeker } from '~/app/usecases/ask-jobseeker';
import { draftProposal } from '~/app/usecases/draft-proposal';
import { giveConsent } from '~/app/usecases/give-consent';
import { showProposal } from '~/app/usecases/show-proposal';
import { findProposalOfSpecialist } from '~/db/repositories/proposals';

/** The services as they were some days ago. */
export type Then = (daysAgo: number) => Services;

/** Plays the town's proposals: one asked, one shown and waiting for its answer. */
export async function playProposals(then: Then, specialist: SpecialistActor): Promise<void> {
  await playAsked(then, specialist);
  await playShown(then, specialist);
}

async function playAsked(then: Then, specialist: SpecialistActor) {
  await ask(then(2), specialist, {
    needId: 'demo-need-bibliotek',
    profileId: 'demo-profile-bibliotek',
    masteredTasks: ['Sortere og sette bøker på plass'],
  });
}

async function playShown(then: Then, specialist: SpecialistActor) {
  const profileId = 'demo-profile-vaskeri';
  const { proposalId, cardHash } = await ask(then(6), specialist, {
    needId: 'demo-need-vaskeri',
    profileId,
    masteredTasks: ['Brette håndklær og sengetøy'],
  });
  await done(
    giveConsent(
      then(5),
      { profileId, proposalId },
      { cardHash, answering: { how: 'link' }, isInterpreterUsed: false },
    ),
  );
  await done(showProposal(then(4), specialist, proposalId));
}

async function ask(
  services: Services,
  specialist: SpecialistActor,
  wanted: { needId: string; profileId: string; masteredTasks: readonly string[] },
) {
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

/** The demo's steps are known to succeed: a refusal is a bug in the demo. */
async function done<T>(step: Promise<Result<T>>): Promise<T> {
  const result = await step;
  if (!result.ok) throw new Error(`the demo's history stops: ${result.code}`);
  return result.value;
}
