import { listAgreementsOfSpecialist, type Agreement } from '~/db/repositories/agreements';
import { listAskedSharings } from '~/db/repositories/case-sharings';
import { listWhoFoundJobs } from '~/db/repositories/found-jobs';
import { listHandOversOf } from '~/db/repositories/hand-overs';
import { listObjectors } from '~/db/repositories/objections';
import { countWaitingLeads } from '~/db/repositories/leads';
import { listWhoAskedToLook } from '~/db/repositories/searches';
import { listOwnProfiles, type Profile } from '~/db/repositories/profiles';
import { listProposalsOfSpecialist, type Proposal } from '~/db/repositories/proposals';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../auth/actor';
import { osloDateOf } from '../domain/calendar/oslo-date';
import { daysBetween, type PlainDate } from '../domain/calendar/plain-date';
import type { FirstOfList } from '../domain/matching/explanation/stands-out';
import { newStates } from '../domain/needs/need-state';
import { nextStepOf, type CaseStand, type NextStep } from '../domain/profiles/next-step';
import type { Services } from '../services';
import { readFollowUpLines, type FollowUpLine } from './follow-up/read-follow-up-lines';
import { byUrgency } from './proposals/by-urgency';
import { readFirstPeople, type FirstPerson } from './matching/read-first-people';
import { readHired, readHiredElsewhere } from './agreements/read-hired';
import { readDisputedAnswers, type DisputedAnswer } from './proposals/read-disputed-answers';
import { readProposalLines, type ProposalLine } from './proposals/read-proposal-lines';
import { readAgreementLines, type AgreementLine } from './agreements/read-agreement-lines';
import { readPostedNeeds, type NeedLine } from './needs/read-posted-need';
import { readSharedWithMe, type SharedLine } from './sharings/read-shared-with-me';

/** Days the desk asks whether a need is met when somebody is hired; the need's own page goes on. */
const daysAsked = 30;

/** An own person with something that waits, and since when. */
interface WaitingPerson {
  readonly profileId: string;
  readonly code: string;
  readonly since: string | null;
}

type DeskAgreement = AgreementLine & { readonly code: string };

export interface Desk {
  readonly proposals: readonly ProposalLine[];
  readonly agreements: readonly DeskAgreement[];
  /** Whom to be in contact with after the start, the most urgent first. */
  readonly followUps: readonly (FollowUpLine & { readonly code: string })[];
  /** Each with the own people to look at first. */
  readonly newNeeds: readonly (NeedLine & {
    readonly people: FirstOfList<FirstPerson> | undefined;
  })[];
  readonly people: number;
  /** Own people with nothing under way, why and since when; who has waited longest first. */
  readonly nextSteps: readonly (NextStep & {
    readonly profileId: string;
    readonly code: string;
    readonly days: number;
  })[];
  /**
   * Needs that stand open while somebody is hired for them: own people by their code, and one of a
   * colleague's without it where the company or the need is one's own.
   */
  readonly hired: readonly {
    readonly needId: string;
    readonly needTitle: string;
    readonly company: string;
    readonly code: string | null;
  }[];
  /** Answers to companies that own people say are not right. */
  readonly disputedAnswers: readonly DisputedAnswer[];
  /** Own people who say that something about them is not right. */
  readonly objectors: readonly WaitingPerson[];
  /** Own people who have asked us to look for something nobody has answered. */
  readonly askedToLook: readonly WaitingPerson[];
  /** Own people who have found a place of work that nobody has taken up. */
  readonly foundJobs: readonly WaitingPerson[];
  /** People who are asked about her, or about another than her: codes only. */
  readonly handOvers: readonly { readonly profileId: string; readonly code: string }[];
  /** Own people who are asked whether a colleague may read. */
  readonly sharings: readonly {
    readonly sharingId: string;
    readonly code: string;
    readonly colleague: string;
  }[];
  /** Colleagues' people one may read with their agreement. */
  readonly shared: readonly SharedLine[];
  /** Employers who have registered themselves and wait for a call. */
  readonly leads: number;
}

/** A specialist's day: what waits for her, what others have, new needs and her own people. */
export async function readDesk(services: Services, actor: SpecialistActor): Promise<Desk> {
  const { store, keyRing } = services;
  const own = await listOwnProfiles(store.read, keyRing, actor.userId);
  const codes = new Map(own.map(({ profile }) => [profile.id, profile.code]));
  const agreements = await readAgreementLines(services, actor);
  const kept = (await listAgreementsOfSpecialist(store.read, actor.userId)).filter(
    ({ lapsedAt }) => lapsedAt === null,
  );
  const agreedProposals = agreements.map(({ proposalId }) => proposalId);
  const today = osloDateOf(services.clock.now());
  const all = await listProposalsOfSpecialist(store.read, actor.userId);
  const open = all.filter(({ id }) => !agreedProposals.includes(id));
  const proposals = await readProposalLines(services, open, codes);
  const newNeeds = await readPostedNeeds(services, actor, newStates);
  const first = await readFirstPeople(services, actor, own, newNeeds);
  const objectors = await listObjectors(store.read, actor.userId);
  const leads = await countWaitingLeads(store.read);
  return {
    proposals: proposals.sort(byUrgency),
    agreements: agreements
      .toSorted(byAgreementUrgency)
      .map((line) => ({ ...line, code: codes.get(line.profileId) ?? '' })),
    followUps: (await readFollowUpLines(services, actor)).map((line) => ({
      ...line,
      code: codes.get(line.profileId) ?? '',
    })),
    newNeeds: newNeeds.map((need) => ({
      ...need,
      people: first.get(need.id),
    })),
    people: own.length,
    nextSteps: own
      .flatMap(({ profile }) => {
        const step = nextStepOf(standOf(profile, all, { lines: agreements, all: kept }), today);
        if (!step) return [];
        const days = daysBetween(step.sinceOn, today);
        return [{ profileId: profile.id, code: profile.code, days, ...step }];
      })
      .sort((a, b) => a.sinceOn.localeCompare(b.sinceOn)),
    hired: await openNeedsOfHired(services, actor, codes),
    disputedAnswers: await readDisputedAnswers(services, actor),
    objectors,
    askedToLook: await listWhoAskedToLook(store.read, actor.userId),
    foundJobs: await listWhoFoundJobs(store.read, actor.userId),
    handOvers: (await listHandOversOf(store.read, actor.userId)).map(({ profileId, code }) => ({
      profileId,
      code,
    })),
    sharings: (await listAskedSharings(store.read, actor.userId, today)).map(
      ({ sharing, code, colleague }) => ({ sharingId: sharing.id, code, colleague }),
    ),
    shared: await readSharedWithMe(services, actor),
    leads,
  };
}

async function openNeedsOfHired(
  services: Services,
  actor: SpecialistActor,
  codes: ReadonlyMap<string, string>,
): Promise<Desk['hired']> {
  const today = osloDateOf(services.clock.now());
  const hired = await readHired(services, actor);
  const fresh = hired.filter(({ sinceOn }) => daysBetween(sinceOn, today) <= daysAsked);
  const lines = await Promise.all(
    fresh.map(async ({ needId, profileId }) => {
      const posted = await findNeedFor(services.store.read, actor.userId, needId);
      const code = codes.get(profileId);
      if (!posted || !code || posted.need.state === 'closed') return [];
      const { need, company } = posted;
      return [{ needId, needTitle: need.title ?? '', company: company.name, code }];
    }),
  );
  const own = lines.flat();
  const elsewhere = (await readHiredElsewhere(services, actor))
    .filter(({ sinceOn }) => daysBetween(sinceOn, today) <= daysAsked)
    .filter(({ needId }) => own.every((line) => line.needId !== needId));
  return [...own, ...elsewhere.map(({ sinceOn: _asked, ...line }) => ({ ...line, code: null }))];
}

interface OwnAgreements {
  /** Those that have not ended, as lines, and all of them as they are kept. */
  readonly lines: readonly AgreementLine[];
  readonly all: readonly Agreement[];
}

function standOf(
  { id, createdAt }: Profile,
  proposals: readonly Proposal[],
  { lines, all }: OwnAgreements,
): CaseStand {
  return {
    begunOn: dayOf(createdAt),
    proposals: proposals
      .filter(({ profileId }) => profileId === id)
      .map(({ state, createdAt: proposedAt, updatedAt }) => ({
        ...{ state, proposedOn: dayOf(proposedAt), changedOn: dayOf(updatedAt) },
      })),
    agreementsEndedOn: all.flatMap(({ profileId, endedAt }) =>
      profileId === id && endedAt !== null ? [dayOf(endedAt)] : [],
    ),
    hasAgreement:
      lines.some(({ profileId, status }) => profileId === id && status !== 'declined') ||
      // Hired after her last agreement: she has a job.
      all.find(({ profileId }) => profileId === id)?.outcome === 'hired',
  };
}

const agreementUrgency: readonly AgreementLine['status'][] = [
  'decision-overdue',
  'change-asked',
  'declined',
  'sent',
  'draft',
  'in-force',
];

/**
 * Who wants to stop, what nobody has decided, what others have answered, then what is not sent;
 * first start first.
 */
function byAgreementUrgency(one: AgreementLine, other: AgreementLine): number {
  const place = ({ status, stopWishedBy }: AgreementLine) =>
    stopWishedBy.length > 0 ? -1 : agreementUrgency.indexOf(status);
  return place(one) - place(other) || one.startOn.localeCompare(other.startOn);
}

function dayOf(moment: string): PlainDate {
  return osloDateOf(new Date(moment));
}
