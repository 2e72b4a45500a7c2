import { listFormerNames } from '~/db/repositories/company-names';
import { findCompany } from '~/db/repositories/companies';
import { listFoundJobs } from '~/db/repositories/found-jobs';
import { findOpenProposal, insertProposal, type Proposal } from '~/db/repositories/proposals';
import { listTasks } from '~/db/repositories/tasks';
import type { SpecialistActor } from '../../auth/actor';
import type { SupportLevel } from '../../domain/agreements/support-level';
import { wordsAskedFor, wordsNear } from '../../domain/matching/words-asked-for';
import { matchNeedOf } from '../../domain/needs/match-need';
import { everyDeclined } from '../../domain/profiles/declined-companies';
import { composeCard } from '../../domain/proposals/compose-card';
import { draftCard } from '../../domain/proposals/draft-card';
import { firstStanding } from '../../domain/proposals/proposal-state';
import { timesSolved } from '../../domain/proposals/solved-times';
import { suggestedItems } from '../../domain/proposals/suggested-items';
import { toldWorkOf, withToldWork, wordsTold } from '../../domain/proposals/told-work';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { needOn } from '../../domain/needs/need-on';
import {
  whyNotAt,
  whyNotPropose,
  type WhyNotPropose,
} from '../../domain/proposals/why-not-propose';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { tickedRequirements } from '../needs/requirements-of';
import { record } from '../record';
import { positionOfNeed } from '../carving/position-of-need';
import { keepIn } from '../matching/keep-match';
import { openPair } from '../matching/open-pair';
import { keptCard } from './kept-card';

export interface WantedProposal {
  readonly needId: string;
  readonly profileId: string;
  readonly supportLevel: SupportLevel;
}

/**
 * Drafts a proposal of one's own jobseeker for a need. Nothing reaches the employer by it. There
 * is one open proposal for a person and a need: asked for again, it is the same one.
 */
export async function draftProposal(
  services: Services,
  actor: SpecialistActor,
  { needId, profileId, supportLevel }: WantedProposal,
): Promise<Result<{ readonly proposalId: string }, WhyNotPropose | 'not-found'>> {
  const { read } = services.store;
  const opened = await openPair(read, services, actor, { needId, profileId });
  if (!opened) return refuse('not-found');
  const { person, posted } = opened;
  const { company } = posted;
  const need = needOn(posted.need, osloDateOf(services.clock.now()));
  const hindrance = whyNotPropose({
    needState: need.state,
    company: { ...company, formerNames: await listFormerNames(read, company.id) },
    declinedCompanies: everyDeclined(person.layer.facts),
  });
  if (hindrance) return refuse(hindrance);

  const matchNeed = matchNeedOf(company.name, need, await listTasks(read, needId));
  const { facts, resolved } = person.layer;
  const tell = toldWorkOf(resolved);
  const { items } = await tickedRequirements(read, person.key, needId);
  const available = timesSolved(facts.available ?? [], items);
  const found = await listFoundJobs(read, person.key);
  const isUnposted = found.some((job) => job.needId === needId);
  const told = withToldWork(available ? { ...facts, available } : facts, tell);
  const draft = draftCard(
    told,
    { ...matchNeed, isUnposted },
    {
      supportOffer: supportLevel,
      leading: wordsTold(wordsAskedFor(opened.need, resolved), tell),
      near: wordsTold(wordsNear(opened.need, resolved), tell),
    },
  );
  const chosenIds = suggestedItems(draft);
  const card = composeCard(draft, chosenIds);
  const made = await positionOfNeed(read, person.key, needId, card.supportFromUs);
  const position = made ? { position: made.position } : {};
  const id = services.newId();
  const now = nowOf(services);
  const proposal: Proposal = {
    id,
    needId,
    companyId: company.id,
    profileId,
    specialistId: actor.userId,
    state: firstStanding.state,
    resumesAt: null,
    pausedBy: null,
    ...keptCard(person.key, id, { draft, chosenIds, card, ...position }),
    answerReason: null,
    note: null,
    createdAt: now,
    updatedAt: now,
    askedAt: null,
    consentedAt: null,
    shownAt: null,
    answeredAt: null,
    meetingDeclinedAt: null,
  };
  return services.store.transaction(async (tx) => {
    const open = await findOpenProposal(tx, needId, profileId);
    if (open) return ok({ proposalId: open.id });
    // Stopped since it was read: a draft must not outlive the stop.
    const stopped = whyNotAt((await findCompany(tx, company.id))?.status ?? 'stopped');
    if (stopped) return refuse(stopped);
    await insertProposal(tx, proposal);
    // What it was proposed from, as it stood: what has changed since can be told.
    await keepIn(tx, services, actor, opened, { id: services.newId(), reason: 'proposed' });
    await record(tx, services, {
      action: 'proposal.drafted',
      actor: `user:${actor.userId}`,
      subject: `proposal:${id}`,
    });
    return ok({ proposalId: id });
  });
}
