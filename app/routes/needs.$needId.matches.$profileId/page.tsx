import { Form } from '@remix-run/react';
import { supportLevels } from '~/app/domain/agreements/support-level';
import {
  supportLevelNames,
  supportLevelSentences,
} from '~/app/domain/agreements/support-level-wording';
import type { Criterion, Match } from '~/app/domain/matching/match-types';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { Fit } from '~/app/ui/fit';
import { Notice } from '~/app/ui/notice';
import type { MatchView } from '~/app/usecases/matching/read-match';
import { MatchDetails } from './match-details';
import { MatchWeek } from './match-week';
import { TenQuestions } from './ten-questions';
import { WhoLines } from './who-lines';

const mostReasons = 4;
const mostChanges = 3;

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
        <WhoLines view={view} />
        <Reasons view={view} />
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

function Reasons({ view }: { view: MatchView }) {
  const { matches: t } = useMessages().specialist;
  const { match, questions } = view;
  const changes = [...match.levers]
    .sort((a, b) => b.gain - a.gain)
    .slice(0, mostChanges)
    .map(({ why }) => why);
  return (
    <Fit
      level={2}
      status={match.status}
      statusLabel={t.statuses[match.status]}
      summary={whyThisStatus(match)}
      reasons={{
        title: t.page.why,
        items: strongestReasons(match).map(({ name, why, points, of, unknown }) => ({
          name: t.criteria[name],
          text: why,
          points,
          of,
          label: unknown ? t.page.unknownBar : t.page.bar(points, of),
          isUnknown: unknown,
        })),
      }}
      unknowns={{ title: t.page.ask, items: questions }}
      changes={{ title: t.page.changes, items: [...new Set(changes)] }}
    />
  );
}

/** The rules that made it so: what stops it, or what must be in place. */
function whyThisStatus({ status, rules }: Match): string {
  const deciding = rules.filter(({ state }) => state === status && state !== 'ok');
  return [...new Set(deciding.map(({ why }) => why))].join(' ');
}

/** The wish first, known or not, then what speaks strongest; what is unknown is asked about. */
function strongestReasons({ criteria }: Match): Criterion[] {
  const wish = criteria.filter(({ name }) => name === 'wish');
  const known = criteria
    .filter(({ name, unknown }) => name !== 'wish' && !unknown)
    .toSorted((a, b) => b.points - a.points);
  return [...wish, ...known].slice(0, mostReasons);
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
