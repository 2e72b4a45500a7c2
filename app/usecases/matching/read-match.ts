import { listFormerNames } from '~/db/repositories/company-names';
import { findAssessment } from '~/db/repositories/match-assessments';
import { findOpenProposal } from '~/db/repositories/proposals';
import type { OpenProfile } from '~/db/repositories/profiles';
import { findNeedFor, type PostedNeed } from '~/db/repositories/specialist-needs';
import { listTasks } from '~/db/repositories/tasks';
import type { SpecialistActor } from '../../auth/actor';
import type { PersonKey } from '../../crypto/key-ring';
import { osloDateOf } from '../../domain/calendar/oslo-date';
import { isFor } from '../../domain/found-jobs/found-job';
import type { WeeklyWindow } from '../../domain/matching/input';
import { match } from '../../domain/matching/match';
import type { Match } from '../../domain/matching/match-types';
import { standardWeights } from '../../domain/matching/weights';
import { everyDeclined } from '../../domain/profiles/declined-companies';
import type { ProfileFacts } from '../../domain/profiles/matching-layer';
import {
  blankAnswers,
  computedAnswers,
  type AssessedAnswer,
  type TenAnswers,
  type TenQuestion,
} from '../../domain/proposals/ten-questions';
import { needOn } from '../../domain/needs/need-on';
import { whyNotPropose, type WhyNotPropose } from '../../domain/proposals/why-not-propose';
import type { Services } from '../../services';
import { questionsIn } from './match-line';
import { noteReading } from '../profiles/note-reading';
import { openOwnProfile } from '../profiles/open-own-profile';
import { resolvedNeedOf } from './resolved-need-of';

/** A person and a need beside each other, for whoever may read her matching layer. */
export interface MatchReading {
  readonly needId: string;
  readonly needTitle: string;
  readonly company: string;
  readonly code: string;
  readonly who: Pick<ProfileFacts, 'wish' | 'mastered' | 'learns'>;
  readonly match: Match;
  readonly questions: readonly string[];
  readonly work: readonly WeeklyWindow[];
  readonly available: readonly WeeklyWindow[];
  /** Whether she has told when she can work; until then nothing lies outside it. */
  readonly isAvailableKnown: boolean;
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
  readonly profileId: string;
  readonly whyNot: WhyNotPropose | null;
  readonly proposalId: string | null;
}

/** One of one's own people and one need: who, why, what is unknown, and whether to propose. */
export async function readMatch(
  services: Services,
  actor: SpecialistActor,
  { needId, profileId }: { readonly needId: string; readonly profileId: string },
): Promise<MatchView | undefined> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const posted = person && (await findNeedFor(read, actor.userId, needId));
  if (!posted || !isFor(posted.need, profileId)) return undefined;
  await noteReading(services, { profileId, userId: actor.userId, what: 'profile' });
  const { need, company } = posted;
  const open = await findOpenProposal(read, needId, profileId);
  return {
    ...(await matchReadingOf(services, person, posted)),
    profileId,
    whyNot: whyNotPropose({
      needState: needOn(need, osloDateOf(services.clock.now())).state,
      company: { ...company, formerNames: await listFormerNames(read, company.id) },
      declinedCompanies: everyDeclined(person.layer.facts),
    }),
    proposalId: open?.id ?? null,
  };
}

/** What is computed and answered about an opened person and a need one may read. */
export async function matchReadingOf(
  services: Services,
  { profile, key, layer }: OpenProfile & { readonly key: PersonKey },
  posted: PostedNeed,
): Promise<AssessedMatch> {
  const { read } = services.store;
  const { facts, resolved } = layer;
  const { need, company } = posted;
  const tasks = await listTasks(read, need.id);
  const today = osloDateOf(services.clock.now());
  const needRead = await resolvedNeedOf(read, posted);
  const result = match(needRead, resolved, { today, weights: standardWeights });
  const assessment = await findAssessment(read, key, need.id);
  return {
    needId: need.id,
    needTitle: need.title ?? '',
    company: company.name,
    code: profile.code,
    who: { wish: facts.wish, mastered: facts.mastered, learns: facts.learns },
    match: result,
    questions: questionsIn(result),
    work: tasks.flatMap(({ details }) => details.times ?? []),
    available: facts.available ?? [],
    isAvailableKnown: facts.available !== undefined,
    taskTitles: Object.fromEntries(tasks.map(({ id, title }) => [id, title])),
    assessed: {
      answers: assessment?.answers ?? blankAnswers,
      savedAt: assessment?.updatedAt ?? null,
    },
    computed: computedAnswers(result),
  };
}
