import { listFormerNames } from '~/db/repositories/company-names';
import { findAssessment } from '~/db/repositories/match-assessments';
import { listMatchNotes } from '~/db/repositories/match-notes';
import { listSnapshots } from '~/db/repositories/match-snapshots';
import { findOpenProposal, openProposalCard } from '~/db/repositories/proposals';
import { listQuestionsAbout } from '~/db/repositories/task-questions';
import type { SpecialistActor } from '../../auth/actor';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { compareSides, type SideRow } from '../../domain/matching/explanation/compare-sides';
import {
  explainCriteria,
  type ExplainedCriterion,
} from '../../domain/matching/explanation/explain-criteria';
import { taskChanges, type TaskChange } from '../../domain/matching/explanation/task-change';
import { titlesOf } from '../../domain/matching/explanation/task-titles';
import { underUseOf, type UnderUse } from '../../domain/matching/explanation/under-use';
import { withConsent } from '../../domain/matching/explanation/with-consent';
import { weekPicture, type WeekPicture } from '../../domain/matching/explanation/week-picture';
import { questionsByAsked, type Asked } from '../../domain/matching/explanation/whom-to-ask';
import type { WeeklyWindow } from '../../domain/matching/input';
import type { Match } from '../../domain/matching/match-types';
import { isWishMet, standingOf, type Standing } from '../../domain/matching/standing';
import { needOn } from '../../domain/needs/need-on';
import { openTopics, type OpenTopics } from '../../domain/needs/task-questions';
import { everyDeclined } from '../../domain/profiles/declined-companies';
import type { ProfileFacts } from '../../domain/profiles/matching-layer';
import {
  blankAnswers,
  computedAnswers,
  type AssessedAnswer,
  type TenAnswers,
  type TenQuestion,
} from '../../domain/proposals/ten-questions';
import { whyNotPropose, type WhyNotPropose } from '../../domain/proposals/why-not-propose';
import type { Services } from '../../services';
import { noteReading } from '../profiles/note-reading';
import { reachedWithoutNeeds } from '../profiles/travel-places';
import { consentedAt, hasSaidNoTo } from './consent-for-company';
import type { MatchLine } from './match-line';
import { openPair, type OpenPair, type PersonAtNeed } from './open-pair';
import { readAlternatives } from './read-alternatives';
import { readBadges, type MatchBadge } from './read-badges';

/** A person and a need beside each other, for whoever may read her matching layer. */
export interface MatchReading {
  readonly needId: string;
  readonly needTitle: string;
  readonly company: string;
  readonly code: string;
  readonly who: Pick<ProfileFacts, 'wish' | 'mastered' | 'learns'>;
  readonly match: Match;
  readonly standing: Standing;
  /** What is open, by who can answer it. */
  readonly questions: Readonly<Record<Asked, readonly string[]>>;
  readonly criteria: readonly ExplainedCriterion[];
  readonly week: WeekPicture;
  /** When she can work; undefined is not known yet. */
  readonly available: readonly WeeklyWindow[] | undefined;
  /** Her conditions and what the tasks ask; null where her conditions are not known. */
  readonly sides: readonly SideRow[] | null;
  readonly underUse: readonly UnderUse[];
  /** Titles of tasks by id, for rules that concern one task. */
  readonly taskTitles: Readonly<Record<string, string>>;
}

/** The same, with the ten questions as they are answered and as they are computed. */
export interface AssessedMatch extends MatchReading {
  /** The ten questions: the specialist's answers and when they were saved, and the computed ones. */
  readonly assessed: { readonly answers: TenAnswers; readonly savedAt: string | null };
  readonly computed: Readonly<Record<TenQuestion, AssessedAnswer>>;
}

export interface MatchView extends AssessedMatch {
  readonly companyId: string;
  readonly profileId: string;
  /** The company has posted nothing: the need is about her alone. */
  readonly isUnposted: boolean;
  readonly badges: readonly MatchBadge[];
  /** The changes as they may be told to the company: none before she has said yes to it. */
  readonly changes: readonly TaskChange[];
  /** What the company has not told of the need; nothing of her is in it. */
  readonly openTopics: OpenTopics;
  /** Whether she has said yes to this company, so that a change may be taken up there. */
  readonly hasConsent: boolean;
  /** Whether the company's last word of her is «not now». */
  readonly hasSaidNo: boolean;
  /** Whether a job can be put together out of the company's tasks: it is a partner now. */
  readonly canCarve: boolean;
  readonly notes: readonly { readonly id: string; readonly note: string }[];
  /** What is asked of the company already. */
  readonly asked: readonly string[];
  readonly keptCount: number;
  readonly alternatives: readonly MatchLine[];
  /** Municipalities she reaches where no need is. */
  readonly placesWithoutNeeds: readonly string[];
  readonly whyNot: WhyNotPropose | null;
  readonly proposalId: string | null;
}

/** As many changes as are said aloud in one breath. */
const mostTold = 2;

/** One of one's own people and one need: who, why, what is unknown, and whether to propose. */
export async function readMatch(
  services: Services,
  actor: SpecialistActor,
  pair: PersonAtNeed,
): Promise<MatchView | undefined> {
  const { read } = services.store;
  const opened = await openPair(read, services, actor, pair);
  if (!opened) return undefined;
  const { needId, profileId } = pair;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const { person, posted } = opened;
  const { need, company } = posted;
  const today = osloDateOf(services.clock.now());
  const open = await findOpenProposal(read, needId, profileId);
  const reading = await matchReadingOf(services, opened);
  // What began from a person is information about her (domain §2.4).
  const consented = await consentedAt(read, services, { profileId, companyId: company.id });
  const hasConsent = consented.length > 0;
  const agreedOn = consented.flatMap(
    (each) => openProposalCard(person.key, each).card.worksBestWhen,
  );
  const told = { titles: reading.taskTitles, most: mostTold, agreedOn };
  return {
    ...reading,
    match: hasConsent ? withConsent(reading.match) : reading.match,
    hasConsent,
    hasSaidNo: await hasSaidNoTo(read, { profileId, companyId: company.id }),
    changes: hasConsent ? taskChanges(reading.match.levers, told) : [],
    openTopics: openTopics(opened.need.need),
    profileId,
    companyId: company.id,
    isUnposted: need.aboutPersonId !== null,
    canCarve: company.status === 'partner' && need.aboutPersonId === null,
    badges: (await readBadges(services, actor))(pair),
    notes: (await listMatchNotes(read, person.key, needId)).map(({ id, note }) => ({ id, note })),
    asked: (await listQuestionsAbout(read, needId)).map(({ text }) => text),
    keptCount: (await listSnapshots(read, person.key, needId)).length,
    alternatives: await readAlternatives(services, actor, person, company),
    placesWithoutNeeds: await reachedWithoutNeeds(read, person.layer.facts.travel),
    whyNot: whyNotPropose({
      needState: needOn(need, today).state,
      company: { ...company, formerNames: await listFormerNames(read, company.id) },
      declinedCompanies: everyDeclined(person.layer.facts),
    }),
    proposalId: open?.id ?? null,
  };
}

/** What is computed and answered about a person whose matching layer is open, and a need. */
export async function matchReadingOf(
  { store }: Services,
  { person, posted, match, need: resolvedNeed }: OpenPair,
): Promise<AssessedMatch> {
  const { facts, resolved, notes } = person.layer;
  const { need, company } = posted;
  const { profile } = resolved;
  const { tasks } = resolvedNeed.need;
  const taskTitles = titlesOf(tasks);
  const assessment = await findAssessment(store.read, person.key, need.id);
  return {
    needId: need.id,
    needTitle: need.title ?? '',
    company: company.name,
    code: person.profile.code,
    who: { wish: facts.wish, mastered: facts.mastered, learns: facts.learns },
    match,
    standing: standingOf(match),
    questions: questionsByAsked(match.gaps, resolvedNeed.need, profile),
    criteria: explainCriteria(match, { need: resolvedNeed.need, profile, notes }),
    week: weekPicture(tasks, facts.available),
    available: facts.available,
    sides: profile.conditions ? compareSides(tasks, profile.conditions) : null,
    underUse: underUseOf({ need: resolvedNeed.need, profile, isWishMet: isWishMet(match) }),
    taskTitles,
    assessed: {
      answers: assessment?.answers ?? blankAnswers,
      savedAt: assessment?.updatedAt ?? null,
    },
    computed: computedAnswers(match),
  };
}
