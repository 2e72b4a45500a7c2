import { NobodySignsIn } from '~/app/views/nobody-signs-in';
import { CardView } from '~/app/views/card-view';
import { formatDate } from '~/app/domain/calendar/format-date';
import { isHeldUp } from '~/app/domain/proposals/before-showing';
import { isFinal, isReadyToShow } from '~/app/domain/proposals/proposal-state';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { concerns } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import type { ProposalView } from '~/app/usecases/proposals/read-proposal';
import { CardEditor } from './card-editor';
import { Disputed } from './disputed';
import { EndForm } from './end-form';
import { LeftOut } from './left-out';
import { NeedsUntold } from './needs-untold';
import { NextStep } from './next-step';
import { Paused, PauseForm } from './pause-forms';
import { JobOfProposal } from './job-of-proposal';
import { PhoneAnswerForm } from './phone-answer-form';
import { ProposalHistory } from './proposal-history';
import { RequirementGaps } from './requirement-gaps';
import { Waiting } from './waiting';

export interface ProposalProps {
  readonly view: ProposalView;
  readonly answer: FormAnswer | undefined;
}

/** From her yes on, somebody at the company is to read the card, to answer, and to accept. */
const needsReader: ReadonlySet<ProposalView['state']> = new Set([
  'consented',
  'queued',
  'shown',
  'question',
  'answered',
  'interested',
  'meeting',
  'agreement',
]);

/** A proposal from draft to meeting: what the employer may read, and the one step that is next. */
export function ProposalPage({ view, answer }: ProposalProps) {
  const { foundJobs, proposals: t, requirements, waiting } = useMessages().specialist;
  const { state, answerReason, phoneAnswer } = view;
  const reasons: Readonly<Record<string, string>> = {
    ...waiting.phone.reasons,
    ...t.end.reasons,
  };
  const { leftOutOnCard, solutionsToRead } = view;
  const endedTitle = view.shownAt === null ? t.cardTitleUnread : t.cardTitleRead;
  const before = { ...view.requirements, leftOutOnCard, solutionsToRead };
  const isToShow = isReadyToShow(state);
  const isRevisable = state === 'asked' || isToShow;
  return (
    <PageFrame
      eyebrow={view.needTitle}
      title={t.title(view.code, view.company)}
      lead={
        state === 'consented' || (isToShow && isHeldUp(before))
          ? requirements.beforeShowing(before)
          : t.states[state]
      }
    >
      <div className="stack">
        <FormFaults errors={answer?.errors} />
        {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
        {view.firstContact ? (
          <Notice title={foundJobs.proposal}>
            <p>{foundJobs.firstContacts[view.firstContact]}</p>
          </Notice>
        ) : null}
        {view.hears.company || !needsReader.has(state) ? null : (
          <NobodySignsIn companyId={view.companyId} company={view.company} />
        )}
        {answerReason ? <p>{t.reason(reasons[answerReason] ?? answerReason)}</p> : null}
        {phoneAnswer ? (
          <p>{waiting.phone.given(phoneAnswer.saidBy, formatDate(phoneAnswer.saidOn))}</p>
        ) : null}
        <Paused view={view} answer={answer} />
        <Disputed view={view} />
        <LeftOut view={view} />
        <NeedsUntold view={view} />
        {state === 'drafted' ? <CardEditor view={view} answer={answer} /> : null}
        <NextStep view={view} answer={answer} />
        <Waiting view={view} />
        <PhoneAnswerForm view={view} answer={answer} />
        <RequirementGaps view={view} answer={answer} />
        {state === 'agreement' ? (
          <Fold title={t.cardTitle}>
            <CardView card={view.card.card} isNamed={view.isNamed} />
          </Fold>
        ) : (
          <>
            <h2>{isFinal(state) ? endedTitle : t.cardTitle}</h2>
            <CardView card={view.card.card} isNamed={view.isNamed} />
          </>
        )}
        <JobOfProposal view={view} />
        {isRevisable ? (
          <details
            open={
              answer?.errors['lead'] !== undefined ||
              concerns(answer?.doubt, 'lead') ||
              leftOutOnCard.length > 0
            }
          >
            <summary>{t.edit.revise}</summary>
            <div className="stack">
              <p>{t.edit.reviseHint}</p>
              <CardEditor view={view} answer={answer} />
            </div>
          </details>
        ) : null}
        <ProposalHistory view={view} answer={answer} />
        <p className="actions">
          <a href={`/profiles/${view.profileId}`}>{t.person}</a>
          <a href={`/needs/${view.needId}`}>{t.need}</a>
        </p>
        <PauseForm view={view} answer={answer} />
        {isFinal(state) ? null : <EndForm />}
      </div>
    </PageFrame>
  );
}
