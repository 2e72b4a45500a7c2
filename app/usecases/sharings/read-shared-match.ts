import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { isFor } from '../../domain/needs/is-for';
import {
  tenQuestions,
  type AssessedAnswer,
  type TenQuestion,
} from '../../domain/proposals/ten-questions';
import type { Services } from '../../services';
import { matchedPair } from '../matching/open-pair';
import { matchReadingOf, type MatchReading } from '../matching/read-match';
import { tickedRequirements, type TickedItem } from '../needs/requirements-of';
import { openSharedCase, type SharedTerms } from './open-shared-case';

/** The ten questions but the one about her own money, which is nobody else's. */
type SharedQuestion = Exclude<TenQuestion, 'money'>;

export interface SharedMatch {
  readonly terms: SharedTerms;
  readonly reading: MatchReading;
  /** Her own answers to what the need asks. */
  readonly items: readonly TickedItem[];
  /** What her specialist answers, and what is computed: never the notes, which are free text. */
  readonly assessed: readonly {
    readonly question: SharedQuestion;
    readonly own: AssessedAnswer;
    readonly computed: AssessedAnswer;
  }[];
}

/** A colleague's person and one need, read with her agreement: what fits and why, nothing to do. */
export async function readSharedMatch(
  services: Services,
  actor: SpecialistActor,
  { sharingId, needId }: { readonly sharingId: string; readonly needId: string },
): Promise<SharedMatch | undefined> {
  const { read } = services.store;
  const posted = await findNeedFor(read, actor.userId, needId);
  const found = posted && (await openSharedCase(services, actor, sharingId, 'matches'));
  if (!found || !isFor(posted.need, found.profile.id)) return undefined;
  const pair = await matchedPair(read, services, found, posted);
  const { assessed, computed, ...reading } = await matchReadingOf(services, pair);
  return {
    terms: found.terms,
    reading,
    items: (await tickedRequirements(read, found.key, needId)).items,
    assessed: tenQuestions.flatMap((question) =>
      question === 'money'
        ? []
        : [
            {
              question,
              own: assessed.answers.answers[question].answer,
              computed: computed[question],
            },
          ],
    ),
  };
}
