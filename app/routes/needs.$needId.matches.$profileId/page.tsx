import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import type { MatchView } from '~/app/usecases/matching/read-match';
import { MatchAlternatives } from '~/app/views/match-alternatives';
import { MatchCriteria } from '~/app/views/match-criteria';
import { MatchGaps } from '~/app/views/match-gaps';
import { Levers } from './levers';
import { MatchDetails } from '~/app/views/match-details';
import { MatchWeek } from '~/app/views/match-week';
import { NextStep } from './next-step';
import { Questions } from './questions';
import { MatchSides } from '~/app/views/match-sides';
import { Talk } from './talk';
import { TenQuestions } from './ten-questions';
import { Verdict } from './verdict';
import { PlacesWithoutNeeds } from '~/app/views/places-without-needs';
import { WhoLines } from '~/app/views/who-lines';

interface MatchPageProps {
  readonly view: MatchView;
  /** Given out for the form that keeps the match, and for the form of each lever. */
  readonly formId: string;
  readonly leverIds: readonly string[];
  readonly answer: FormAnswer | undefined;
}

/** One match: the whole in five seconds, then the next step, then every ground it stands on. */
export function MatchPage({ view, formId, leverIds, answer }: MatchPageProps) {
  const { matches: t, requirements } = useMessages().specialist;
  const message = answer?.message;
  return (
    <PageFrame eyebrow={view.company} title={t.page.title(view.code, view.needTitle)} width="wide">
      <div className="match stack">
        <FormFaults errors={answer && faultsOf(answer)} />
        {message ? <Notice tone="warning">{message}</Notice> : null}
        <Verdict view={view} formId={formId} />
        <div className="halves">
          <WhoLines view={view} profileHref={`/profiles/${view.profileId}`} />
          <div className="stack-tight screen-only">
            <NextStep view={view} />
            <p>
              <a href={`/needs/${view.needId}/requirements/${view.profileId}`}>
                {requirements.proposal.together}
              </a>
            </p>
          </div>
        </div>
        <MatchWeek view={view} askHref={`/needs/${view.needId}/questions`} />
        <PlacesWithoutNeeds profileId={view.profileId} places={view.placesWithoutNeeds} />
        <MatchSides view={view} />
        <div className="halves">
          <MatchGaps view={view} />
          <Levers view={view} formIds={leverIds} />
        </div>
        <Questions view={view} />
        <Talk view={view} />
        <MatchAlternatives lines={view.alternatives} />
        <MatchCriteria view={view} />
        <div className="screen-only">
          <TenQuestions view={view} answer={answer} />
        </div>
        <div className="screen-only">
          <MatchDetails view={view} />
        </div>
      </div>
    </PageFrame>
  );
}
