import { listAccess } from '~/db/repositories/access-log';
import { listApprovedBreakGlass, openExplanation } from '~/db/repositories/break-glass';
import { listOwnAnswers } from '~/db/repositories/agreement-parties';
import { listPreviews } from '~/db/repositories/agreement-previews';
import { listAgreementsOfPerson } from '~/db/repositories/agreements';
import { listCompanies } from '~/db/repositories/companies';
import { listCarvedJobs, listEarlierPlans } from '~/db/repositories/carved-jobs';
import { listConsentsOfPerson, openDisclosure, openWitness } from '~/db/repositories/consents';
import { listFollowUpsOfPerson } from '~/db/repositories/follow-ups';
import { listFoundJobs } from '~/db/repositories/found-jobs';
import { listHandOverAnswers } from '~/db/repositories/hand-overs';
import { readIdentity } from '~/db/repositories/identities';
import { listAssessmentsOfPerson } from '~/db/repositories/match-assessments';
import { listObjections } from '~/db/repositories/objections';
import { listMatchNotes } from '~/db/repositories/match-notes';
import { listSnapshotsOfPerson } from '~/db/repositories/match-snapshots';
import { openReadingKey } from '~/db/repositories/person-keys';
import { findProfile, openMatchingLayer } from '~/db/repositories/profiles';
import { meetingStanding } from '../../domain/proposals/meeting';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { findMeeting } from '~/db/repositories/meetings';
import { listPositionAnswers } from '~/db/repositories/position-answers';
import { findPhoneAnswer } from '~/db/repositories/phone-answers';
import { listProposalMessages } from '~/db/repositories/proposal-messages';
import { listProposalsOfPerson, type Proposal } from '~/db/repositories/proposals';
import { listSearches } from '~/db/repositories/searches';
import { listSupportRequestsOfPerson } from '~/db/repositories/support-requests';
import { findSpecialistWish, openWishText } from '~/db/repositories/specialist-wishes';
import { listTicksOfPerson } from '~/db/repositories/requirement-ticks';
import { findPostedNeed } from '~/db/repositories/specialist-needs';
import type { Database } from '~/db/store';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { hoursOfPlan, wordsOfPlan } from '../../domain/carving/workbench/carved-plan';
import { agreementOf } from '../../domain/matching/explanation/explain-criteria';
import { inThreads, threadsOf } from '../../domain/proposals/open-question';
import { factsInWords } from '../../domain/profiles/facts-in-words';
import { listStopWishesOfPerson } from '~/db/repositories/stop-wishes';
import { breakGlassState } from '../../domain/privacy/break-glass';
import type { PersonKey } from '../../crypto/key-ring';
import { openIfReadable } from '../../crypto/reading-key';
import type { Services } from '../../services';
import { decisionOf } from '../agreements/after-agreement';
import { statusInForce } from '../agreements/agreement-document';
import { mayLeadToAgreement } from '../agreements/may-lead-to-agreement';
import { ownAgreementState } from '../agreements/own-agreement-state';
import { tickedRequirements } from '../needs/requirements-of';
import { readResolver } from '../matching/word-resolver';
import { whatIsUnreadable } from './what-is-unreadable';
import { sharingsOf } from '../sharings/sharing-view';

export type Everything = NonNullable<Awaited<ReturnType<typeof readEverything>>>;

/**
 * Everything stored about a person, for herself: nothing is kept for the specialist's eyes only
 * (domain §2.13). Undefined once her record is erased.
 */
export async function readEverything(services: Services, profileId: string) {
  const db = services.store.read;
  const profile = await findProfile(db, profileId);
  const key = await openReadingKey(db, services.keyRing, profileId);
  if (!profile || !key) return undefined;
  const layer = openIfReadable(key, () => openMatchingLayer(key, profile));
  const { isProtected, isUnder18, hasGuardian } = profile;
  const companies = await listCompanies(db);
  const nameOf = (companyId: string) => companies.find(({ id }) => id === companyId)?.name ?? '';
  const earlierPlans = await listEarlierPlans(db, key);
  const earlierOf = (jobId: string) =>
    earlierPlans.find((each) => each.jobId === jobId)?.plans ?? [];
  const proposals = await listProposalsOfPerson(db, profileId);
  const consents = await listConsentsOfPerson(db, profileId);
  const agreements = await listAgreementsOfPerson(db, profileId);
  const ownAnswers = await listOwnAnswers(db, profileId);
  const wish = await findSpecialistWish(db, profileId);
  const resolver = await readResolver(db);
  const looks = await listAccess(db, profileId);
  const answers = (await Promise.all(proposals.map((one) => answersAbout(db, key, one)))).flat();
  const answerTold = (answer: (typeof answers)[number] | undefined) =>
    answer
      ? { company: nameOf(answer.companyId), question: answer.question, text: answer.text }
      : null;
  const everything = {
    code: profile.code,
    office: profile.office,
    flags: { isProtected, isUnder18, hasGuardian },
    identity: await readIdentity(db, key),
    facts: layer ? factsInWords(layer) : null,
    notes: layer?.notes ?? {},
    words: (layer?.decisions ?? []).map(({ text, concepts }) => ({
      text,
      means: concepts.flatMap((id) => resolver.conceptById(id)?.label ?? []),
    })),
    objections: (await listObjections(db, key)).map(({ id, block, text, raisedAt, settledAt }) => ({
      ...{ id, block, text, raisedAt, settledAt },
      answer: answerTold(answers.find((answer) => answer.id === id)),
    })),
    searches: (await listSearches(db, key)).map(({ profileId: _hers, ...search }) => search),
    foundJobs: (await listFoundJobs(db, key)).map(({ profileId: _hers, ...job }) => job),
    carvedJobs: (await listCarvedJobs(db, key)).map(({ id, companyId, plan, updatedAt }) => ({
      id,
      company: nameOf(companyId),
      hours: hoursOfPlan(plan),
      updatedAt,
      // What was changed since and can be taken back is kept, and hers to read too.
      words: [...new Set([plan, ...earlierOf(id)].flatMap(wordsOfPlan))],
    })),
    specialistWish: wish ? { text: openWishText(key, wish) } : null,
    specialistAnswers: await listHandOverAnswers(db, key),
    sharings: await sharingsOf(db, key, osloDateOf(services.clock.now())),
    proposals: await Promise.all(
      proposals.map(async ({ id, needId, companyId, state, askedAt, shownAt, answerReason }) => ({
        id,
        company: nameOf(companyId),
        state,
        askedAt,
        shownAt,
        answerReason,
        phoned: (await findPhoneAnswer(db, key, id)) ?? null,
        meeting: await meetingOf(
          db,
          key,
          { id, state, answerReason },
          osloDateOf(services.clock.now()),
        ),
        taskAnswers: (await listPositionAnswers(db, key, needId))
          .filter(({ proposalId }) => proposalId === id)
          .map((answer) => ({ id: answer.id, tasks: answer.tasks })),
        messages: inThreads(await listProposalMessages(db, key, id)).map((message) => ({
          id: message.id,
          author: message.author,
          text: message.text,
        })),
      })),
    ),
    consents: consents.map((consent) => ({
      id: consent.id,
      proposalId: consent.proposalId,
      company: nameOf(consent.companyId),
      purpose: consent.purpose,
      witness: openWitness(key, consent),
      told: openDisclosure(key, consent),
      isInterpreterUsed: consent.isInterpreterUsed,
      givenAt: consent.givenAt,
      untilOn: consent.untilOn,
      withdrawnAt: consent.withdrawnAt,
    })),
    agreements: await Promise.all(
      agreements.map(async (agreement) => ({
        id: agreement.id,
        company: nameOf(agreement.companyId),
        startOn: agreement.startOn,
        endOn: agreement.endOn,
        isSent: agreement.sentAt !== null,
        state: ownAgreementState(agreement, {
          // Its page says what is wrong; that there is one is never hidden.
          status: openIfReadable(key, () => statusInForce(services, key, agreement)) ?? null,
          answers: ownAnswers,
          mayBeSent: await mayLeadToAgreement(
            services,
            proposals.find(({ id }) => id === agreement.proposalId),
          ),
        }),
        decision: decisionOf(key, agreement),
        shownDrafts: (await listPreviews(db, key, agreement.id)).map(
          ({ id, shownAt, comments }) => ({ id, shownAt, comments: comments ?? {} }),
        ),
      })),
    ),
    stopWishes: (await listStopWishesOfPerson(db, key)).map(({ id, party, sentOn, words }) => ({
      ...{ id, party, sentOn, words },
    })),
    supportRequests: (await listSupportRequestsOfPerson(db, key)).map(
      ({ id, party, askedAt, words }) => ({ id, party, askedAt, words }),
    ),
    followUps: (await listFollowUpsOfPerson(db, key)).map(
      ({ agreementId, specialistId: _writer, createdAt: _at, correctedAt: _put, ...entry }) => ({
        ...entry,
        company: nameOf(agreements.find(({ id }) => id === agreementId)?.companyId ?? ''),
      }),
    ),
    ticks: await withNeeds(db, await ticksWithSolutions(db, key)),
    assessments: await withNeeds(db, await listAssessmentsOfPerson(db, key)),
    keptMatches: (await withNeeds(db, await listSnapshotsOfPerson(db, key))).map(
      ({ id, company, needTitle, savedAt, snapshot: { criteria, rules } }) => ({
        id,
        company,
        needTitle,
        savedAt,
        criteria: criteria.map((criterion) => ({
          name: criterion.name,
          agreement: agreementOf(criterion, rules),
          why: criterion.why,
        })),
      }),
    ),
    matchNotes: (await withNeeds(db, await listMatchNotes(db, key))).map(
      ({ id, company, needTitle, note, createdAt }) => ({
        id,
        company,
        needTitle,
        note,
        createdAt,
      }),
    ),
    emergencies: await unreadEmergencies(services, key, looks),
    looks: onceADay(looks).map(({ breakGlass, ...look }) => ({
      ...look,
      emergency: breakGlass && {
        reason: breakGlass.reason,
        explanation: openExplanation(key, breakGlass),
      },
    })),
  };
  return { ...everything, unreadable: await whatIsUnreadable(services, key, profile.specialistId) };
}

/** What a company was answered about her, each answer with its question. */
async function answersAbout(db: Database, key: PersonKey, { id, companyId }: Proposal) {
  return threadsOf(await listProposalMessages(db, key, id)).flatMap(({ asked, answers }) =>
    answers.map((answer) => ({
      ...{ id: answer.id, text: answer.text, companyId },
      question: asked?.text ?? null,
    })),
  );
}

/** Her answers; a no that is solved with the task it is about says so here too. */
async function ticksWithSolutions(db: Database, key: PersonKey) {
  return Promise.all(
    (await listTicksOfPerson(db, key)).map(async ({ needId, ticks }) => {
      const { items } = await tickedRequirements(db, key, needId);
      const solutionOf = (text: string) => items.find((item) => item.text === text)?.solution;
      return {
        needId,
        ticks: ticks.map((tick) => ({ ...tick, solution: tick.solution ?? solutionOf(tick.text) })),
      };
    }),
  );
}

/** Emergency accesses that nobody has used: those that were used stand where they were read. */
async function unreadEmergencies(
  services: Services,
  key: PersonKey,
  looks: Awaited<ReturnType<typeof listAccess>>,
) {
  const isRead = (id: string) => looks.some(({ breakGlass }) => breakGlass?.id === id);
  const approved = await listApprovedBreakGlass(services.store.read, key.profileId);
  return approved
    .filter(({ request }) => !isRead(request.id))
    .map(({ request, requester, decider }) => ({
      id: request.id,
      requester,
      decider: decider ?? '',
      at: request.decidedAt ?? request.requestedAt,
      reason: request.reason,
      explanation: openExplanation(key, request),
      isOpen: breakGlassState(request, services.clock.now()) === 'open',
    }));
}

/** Each with the work it is about, in words she knows. */
async function withNeeds<T extends { readonly needId: string }>(db: Database, list: readonly T[]) {
  return Promise.all(
    list.map(async (one) => {
      const posted = await findPostedNeed(db, one.needId);
      return { ...one, company: posted?.company.name ?? '', needTitle: posted?.need.title ?? '' };
    }),
  );
}

type Look = Awaited<ReturnType<typeof listAccess>>[number];

/** The same reader reading the same several times a day is one line to her. */
function onceADay(looks: readonly Look[]): Look[] {
  const lines = new Map<string, Look>();
  for (const look of looks) {
    const day = osloDateOf(new Date(look.at));
    const line = [look.name, look.what, day, look.breakGlass?.id].join(' ');
    if (!lines.has(line)) lines.set(line, look);
  }
  return [...lines.values()];
}

/** The first meeting that was arranged about it, and by whom it is cancelled. */
async function meetingOf(
  db: Database,
  key: PersonKey,
  proposal: Pick<Proposal, 'id' | 'state' | 'answerReason'>,
  today: PlainDate,
) {
  const onDate = (await findMeeting(db, key, proposal.id))?.details.onDate;
  if (onDate === undefined) return null;
  const standing = meetingStanding(proposal, onDate, today) ?? 'kept';
  return { onDate, by: standing === 'kept' ? null : standing };
}
