import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { NeedStanding } from '~/app/domain/needs/need-standing';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import { NeedFacts } from '~/app/posting/need-facts';
import { NextSteps } from '~/app/posting/next-steps';
import { needPaths } from '~/app/posting/posting-paths';
import type { ShownNeed } from '~/app/posting/shown-need';
import type { EmployerAnalysis as Shared } from '~/app/usecases/needs/read-employer-analysis';
import type { ToldNeedMove } from '~/db/repositories/need-moves';
import { EmployerAnalysis } from '~/app/views/employer-analysis';
import { NeedMoves } from '~/app/views/need-moves';
import { PauseLine } from '~/app/views/pause-line';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { Correction } from './correction';
import { WhatNow } from './what-now';

export interface NeedPageProps {
  readonly need: ShownNeed;
  readonly standing: NeedStanding;
  readonly isEditable: boolean;
  /** How many proposals for it they have not decided, and how many of those rest in a pause. */
  readonly undecided: number;
  readonly resting: number;
  readonly hasProposals: boolean;
  readonly formId: string;
  readonly today: PlainDate;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
  readonly shared: Shared;
  /** What was done with it, by themselves and by us when they asked. */
  readonly moves: readonly ToldNeedMove[];
  /** The day a pause ended by itself. */
  readonly wentOnOn: PlainDate | null;
  /** A correction was just sent. */
  readonly isCorrected: boolean;
  readonly answer: FormAnswer | undefined;
}

/** A need that is sent: how far it has come, what was written, and what can be done with it. */
export function NeedPage(props: NeedPageProps) {
  const { need, standing, isEditable, contact, shared, formId, isCorrected, answer } = props;
  const t = useMessages();
  const isShared = shared.workplace.length + shared.tasks.length > 0;
  return (
    <PageFrame title={need.title} eyebrow={t.employer.needStandings[standing]}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {isCorrected ? (
        <Notice tone="success" isStatus>
          {t.employer.need.corrected}
        </Notice>
      ) : null}
      <HowItStands {...props} />
      <section className="stack-tight">
        <h2>{t.employer.need.whatTitle}</h2>
        {isEditable ? <p className="soft">{t.employer.need.editable}</p> : null}
        <NeedFacts need={need} isEditable={isEditable} />
        {isEditable ? (
          <div>
            <ButtonLink href={needPaths(need.id).tasks} tone="secondary">
              {t.posting.check.moreTasks}
            </ButtonLink>
          </div>
        ) : null}
      </section>
      <EmployerAnalysis shared={shared} />
      {isShared ? <Correction formId={formId} answer={answer} /> : null}
      <NeedMoves moves={props.moves} />
      <WhatNow {...props} />
      <FixedContact contact={contact} />
    </PageFrame>
  );
}

function HowItStands({ need, standing, contact, wentOnOn, resting, ...dates }: NeedPageProps) {
  const { posting, employer } = useMessages();
  const t = employer.need;
  if (standing === 'paused' || standing === 'closed') {
    const why = need.closedReason && t.closeReasons[need.closedReason];
    return (
      <Notice title={employer.needStandings[standing]}>
        {standing === 'paused' ? (
          <>
            <PauseLine isPaused pausedUntilOn={need.pausedUntilOn} wentOnOn={null} />
            <p>{t.pausedText}</p>
            {resting > 0 ? (
              <p>
                {t.pauseWaiting(resting)} <a href="/company">{t.toOverview}</a>
              </p>
            ) : null}
          </>
        ) : (
          <p>{why}</p>
        )}
        {need.closedNote ? <p>{need.closedNote}</p> : null}
      </Notice>
    );
  }
  return (
    <section className="stack-tight">
      <h2>{posting.receipt.nextTitle}</h2>
      <PauseLine isPaused={false} pausedUntilOn={null} wentOnOn={wentOnOn} />
      {standing === 'agreed' ? (
        <p>{t.agreed}</p>
      ) : (
        <NextSteps
          {...dates}
          state={need.state}
          contactName={need.contactName ?? ''}
          callerName={contact?.name ?? null}
        />
      )}
    </section>
  );
}
