import { formatDate } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { Timeline } from '~/app/ui/timeline';
import type { ProposalProps } from './page';
import { Said } from './said';

/** What has happened, and what was asked and answered on the way. */
export function ProposalHistory({ view, answer }: ProposalProps) {
  const { timeline: t } = useMessages().specialist.proposals;
  return (
    <>
      <Said view={view} answer={answer} />
      <section className="stack-tight">
        <h2>{t.title}</h2>
        <Timeline
          items={view.history.map(({ what, at, onDate }) => ({
            title: t.happenings[what],
            state: 'done',
            stateLabel: t.done,
            when: formatMoment(at),
            dateTime: at,
            ...(onDate ? { text: t.onDates[what]?.(formatDate(onDate)) } : {}),
          }))}
        />
      </section>
    </>
  );
}
