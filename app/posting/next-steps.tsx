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
}

/** What has happened with a need, what happens next, and by which day. */
export function NextSteps(props: NextStepsProps) {
  const { state, contactName, callerName, sentOn, callByOn, answerByOn } = props;
  const t = useMessages().posting.receipt;
  const hasCalled = state !== 'submitted';
  const labels = { done: t.done, now: t.waiting, next: t.later };
  const item = (itemState: 'done' | 'now' | 'next', title: string, text: string) => ({
    state: itemState,
    stateLabel: labels[itemState],
    title,
    text,
  });
  return (
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
            t.call(callerName ?? t.someone, contactName),
            t.callText,
          ),
          when: hasCalled ? undefined : t.callBy(formatDate(callByOn)),
          dateTime: callByOn,
        },
        {
          ...item(hasCalled ? 'now' : 'next', t.look, t.lookText),
          when: t.lookBy(formatDate(answerByOn)),
          dateTime: answerByOn,
        },
        item('next', t.proposal, t.proposalText),
      ]}
    />
  );
}
