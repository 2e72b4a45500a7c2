import { insertAgreement } from '~/db/repositories/agreement-drafts';
import { findAgreementOfProposal, sealTerms, type Agreement } from '~/db/repositories/agreements';
import { readIdentity } from '~/db/repositories/identities';
import { openPersonKey } from '~/db/repositories/person-keys';
import { findCarvedJobOfNeed } from '~/db/repositories/carved-jobs';
import { listPositionAnswers } from '~/db/repositories/position-answers';
import { findProfile, openMatchingLayer } from '~/db/repositories/profiles';
import { findProposalOfSpecialist, openProposalCard } from '~/db/repositories/proposals';
import { findProposedNeed } from '~/db/repositories/proposed-needs';
import { findUser, listCompanyUsers } from '~/db/repositories/users';
import type { SpecialistActor } from '../../auth/actor';
import type { AgreementKind } from '../../domain/agreements/agreement-terms';
import { isToBeFollowed } from '../../domain/agreements/decision';
import { tasksAsAnswered } from '../../domain/carving/position-answer';
import { draftTerms } from '../../domain/agreements/draft-terms';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { namesOf } from './agreement-names';
import { contactForTerms } from './contact-for-terms';
import { lapseAgreement } from './lapse-agreements';
import { needsGuardian } from './needs-guardian';
import { readRefusals } from './read-refusals';
import { record } from '../record';

/** `not-found` – not her proposal; `not-now` – the parties have not met, or it is past that. */
export type DraftRefusal = 'not-found' | 'not-now';

/**
 * Drafts the agreement a meeting leads to, filled in from the need, the card and the company. A
 * proposal has one agreement at a time: asked again, the same one is the answer, until it has been
 * decided that another is made, or it has lain so long that it is given up.
 */
export async function draftAgreement(
  services: Services,
  actor: SpecialistActor,
  proposalId: string,
  kind: AgreementKind,
): Promise<Result<{ readonly agreementId: string }, DraftRefusal>> {
  const read = services.store.read;
  const proposal = await findProposalOfSpecialist(read, actor.userId, proposalId);
  const key = proposal && (await openPersonKey(read, services.keyRing, proposal.profileId));
  if (!proposal || !key) return refuse('not-found');
  const last = await findAgreementOfProposal(read, actor.userId, proposalId);
  if (last) await lapseAgreement(services, last);
  const existing = await findAgreementOfProposal(read, actor.userId, proposalId);
  if (existing && !isToBeFollowed(existing)) return ok({ agreementId: existing.id });
  if (!existing && proposal.state !== 'meeting') return refuse('not-now');

  const { need, company, tasks: allTasks } = await findProposedNeed(read, proposalId);
  const { refusals, solved } = await readRefusals(read, key, proposalId);
  const leftOut = refusals.flatMap(({ tasks, isLeftOut }) => (isLeftOut ? tasks : []));
  const kept = allTasks.filter(({ title }) => !leftOut.includes(title));
  const job = await findCarvedJobOfNeed(read, key, proposal.needId);
  const [said] = job ? await listPositionAnswers(read, key, proposal.needId) : [];
  const tasks = job && said ? tasksAsAnswered(kept, job.plan, said.tasks) : kept;
  const profile = await findProfile(read, proposal.profileId);
  const specialist = await findUser(read, actor.userId);
  const [employer] = await listCompanyUsers(read, company.id);
  const contact = await contactForTerms(read, need);
  const names = await namesOf(services, key, proposal);
  const { card, draft, chosenIds, position } = openProposalCard(key, proposal);
  // The company knows her times only where she chose to tell them on the card (domain §2.1).
  const hasToldTimes = draft.items.some(
    ({ id, source }) => source === 'available' && chosenIds.includes(id),
  );
  const terms = draftTerms({
    kind,
    need: {
      title: need.title ?? '',
      municipality: need.municipality ?? company.municipality,
      start: need.startOn ?? undefined,
      hoursPerWeek: { min: need.hoursMin ?? undefined, max: need.hoursMax ?? undefined },
      contract: need.contractChance ?? undefined,
      contractRequires: need.contractRequires ?? undefined,
      isEqualTerms: need.isEqualTerms ?? undefined,
      pay: need.pay ?? undefined,
      tasks: tasks.map(({ title, details }) => ({
        title,
        hoursPerWeek: details.hoursPerWeek,
        times: details.times,
      })),
    },
    card,
    solved: solved.filter(
      (one) => one.tasks.length === 0 || !one.tasks.every((task) => leftOut.includes(task)),
    ),
    company: {
      name: company.name,
      address: [need.address, need.municipality].filter(Boolean).join(', ') || undefined,
      contact,
    },
    people: {
      jobseeker: names.jobseeker,
      employer: employer?.name ?? contact?.name ?? '',
      specialist: actor.name,
      specialistReachedBy: specialist?.phone ?? services.config.SUPPORT_PHONE,
      // Who is recorded as her guardian is a party, and is not asked for again.
      guardian: needsGuardian(profile)
        ? ((await readIdentity(read, key))?.guardian?.name ?? '')
        : undefined,
    },
    supportLevel: draft.supportOffer,
    available: hasToldTimes
      ? profile && openMatchingLayer(key, profile).facts.available
      : undefined,
    growth: position?.growth,
    unionTold: position?.isTold,
    today: osloDateOf(services.clock.now()),
  });

  const id = services.newId();
  const now = nowOf(services);
  const agreement: Agreement = {
    id,
    proposalId,
    companyId: proposal.companyId,
    profileId: proposal.profileId,
    specialistId: actor.userId,
    terms: sealTerms(key, id, terms),
    version: 0,
    kind,
    isUnpaid: terms.pay.kind === 'unpaid',
    startOn: terms.startOn ?? osloDateOf(services.clock.now()),
    endOn: terms.endOn,
    confirmedHash: null,
    approvalReason: null,
    approvedById: null,
    approvedAt: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
    inForceAt: null,
    decidedAt: null,
    ...{ outcome: null, stopReason: null, decidedOn: null, decidedWith: null, decisionNote: null },
    endedAt: null,
    lapsedAt: null,
  };
  return services.store.transaction(async (tx) => {
    const already = await findAgreementOfProposal(tx, actor.userId, proposalId);
    if (already && !isToBeFollowed(already)) return ok({ agreementId: already.id });
    await insertAgreement(tx, agreement);
    await record(tx, services, {
      action: 'agreement.drafted',
      actor: `user:${actor.userId}`,
      subject: `agreement:${id}`,
      facts: { proposalId, kind },
    });
    return ok({ agreementId: id });
  });
}
