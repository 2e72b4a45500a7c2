import { Form } from '@remix-run/react';
import { supportLevels } from '~/app/domain/agreements/support-level';
import {
  supportLevelNames,
  supportLevelSentences,
} from '~/app/domain/agreements/support-level-wording';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { Notice } from '~/app/ui/notice';
import type { MatchView } from '~/app/usecases/matching/read-match';
import { MatchDetails } from '~/app/views/match-details';
import { MatchReasons } from '~/app/views/match-reasons';
import { MatchWeek } from '~/app/views/match-week';
import { WhoLines } from '~/app/views/who-lines';
import { TenQuestions } from './ten-questions';

interface MatchPageProps {
  readonly view: MatchView;
  readonly answer: FormAnswer | undefined;
}

/** Who, why and what to ask on one screen, for a specialist with six minutes; the rest below. */
export function MatchPage({ view, answer }: MatchPageProps) {
  const { matches: t, requirements } = useMessages().specialist;
  const message = answer?.message;
  return (
    <PageFrame eyebrow={view.company} title={t.page.title(view.code, view.needTitle)} width="wide">
      <div className="stack">
        <FormFaults errors={answer && faultsOf(answer)} />
        {message ? <Notice tone="warning">{message}</Notice> : null}
        <WhoLines view={view} profileHref={`/profiles/${view.profileId}`} />
        <MatchReasons view={view} />
        <NextStep view={view} />
        <p>
          <a href={`/needs/${view.needId}/requirements/${view.profileId}`}>
            {requirements.proposal.together}
          </a>
        </p>
        <TenQuestions view={view} answer={answer} />
        <MatchWeek view={view} />
        <MatchDetails view={view} />
      </div>
    </PageFrame>
  );
}

/** The step that follows: to the proposal there is, to a new one, or why not now. */
function NextStep({ view }: { view: MatchView }) {
  const { matches: t } = useMessages().specialist;
  if (view.proposalId) {
    return <ButtonLink href={`/proposals/${view.proposalId}`}>{t.page.toProposal}</ButtonLink>;
  }
  if (view.whyNot) {
    return (
      <Notice tone="warning">
        <p>{t.whyNot[view.whyNot]}</p>
        <p>
          <a href={`/needs/${view.needId}`}>{view.needTitle}</a>
        </p>
        {view.whyNot === 'need-not-open' ? (
          <Form method="post">
            <Button intent="open-need">{t.page.openNeed}</Button>
          </Form>
        ) : null}
      </Notice>
    );
  }
  return (
    <Form method="post" className="form">
      <Choice
        id="supportLevel"
        name="supportLevel"
        legend={t.page.support}
        options={supportLevels.map((level) => ({
          value: String(level),
          label: supportLevelNames[level],
          hint: supportLevelSentences[level],
        }))}
        chosen={['2']}
      />
      <p className="soft">{t.page.proposeHint}</p>
      <Button intent="propose">{t.page.propose}</Button>
    </Form>
  );
}
