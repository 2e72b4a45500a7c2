import { formatDate } from '../domain/calendar/format-date';
import type { PlainDate } from '../domain/calendar/plain-date';
import { useMessages } from '../i18n/messages';
import { Timeline } from '../ui/timeline';
import type { ShownNeed } from './shown-need';

interface NextStepsProps {
  readonly state: ShownNeed['state'];
  readonly contactName: string;
  /** Our own person who calls, when the company has a fixed contact. */
  readonly callerName: string | null;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  /** The day it is read: a day that has passed is not promised any more. */
  readonly today: PlainDate;
  /** Somebody has been shown for it; where to answer is told. */
  readonly hasProposals?: boolean;
}

/** What has happened with a need, what happens next, and by which day. */
export function NextSteps(props: NextStepsProps) {
  const { state, contactName, callerName, sentOn, callByOn, answerByOn, today } = props;
  const { hasProposals = false } = props;
  const t = useMessages().posting.receipt;
  const hasCalled = state !== 'submitted';
  const labels = { done: t.done, now: t.waiting, next: t.later };
  const item = (itemState: 'done' | 'now' | 'next', title: string, text: string) => ({
    state: itemState,
    stateLabel: labels[itemState],
    title,
    text,
  });
  const isPromised = !hasProposals && answerByOn >= today;
  const stateOfLooking = hasProposals ? 'done' : hasCalled ? 'now' : 'next';
  const caller = callerName ?? t.someone;
  return (
    <>
      <Timeline
        items={[
          {
            ...item('done', t.received, t.receivedText),
            when: formatDate(sentOn),
            dateTime: sentOn,
          },
          {
            ...item(
              hasCalled ? 'done' : 'now',
              (hasCalled ? t.called : t.call)(caller, contactName),
              hasCalled ? t.calledText : t.callText,
            ),
            when: hasCalled ? undefined : t.callBy(formatDate(callByOn)),
            dateTime: callByOn,
          },
          {
            ...item(stateOfLooking, hasProposals ? t.looked : t.look, t.lookText),
            when: isPromised ? t.lookBy(formatDate(answerByOn)) : undefined,
            dateTime: answerByOn,
          },
          item(
            hasProposals ? 'now' : 'next',
            hasProposals ? t.proposed : t.proposal,
            t.proposalText,
          ),
        ]}
      />
      {hasProposals ? (
        <p>
          <a href="/company">{t.toProposals}</a>
        </p>
      ) : null}
    </>
  );
}
