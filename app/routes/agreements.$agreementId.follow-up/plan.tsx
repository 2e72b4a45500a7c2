import { formatDate, formatShortDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';
import type { FollowUpView } from '~/app/usecases/follow-up/read-follow-up';
import { followUpSentence } from '~/app/views/follow-up-lines';

/** Weeks shown before and after the one that is now. */
const around = { before: 3, after: 5 };

/** What is next or overdue, and the plan it comes from, week by week. */
export function Plan({ followUp }: { followUp: FollowUpView }) {
  const t = useMessages().specialist.followUp.calendar;
  const { calendar, hasPlan, untilOn, week } = followUp;
  if (untilOn !== null) return <p>{t.over(formatDate(untilOn))}</p>;
  const { overdue } = calendar;
  return (
    <>
      <Notice tone={overdue ? 'warning' : 'info'} title={overdue ? t.overdueTitle : t.nextTitle}>
        <p>{followUpSentence(calendar, t)}</p>
      </Notice>
      {hasPlan ? (
        <Fold title={t.title} about={t.about(week)}>
          <p>{t.text}</p>
          <Weeks followUp={followUp} />
        </Fold>
      ) : (
        <p className="soft">{t.noPlan}</p>
      )}
    </>
  );
}

function Weeks({ followUp: { calendar, today, week: now } }: { followUp: FollowUpView }) {
  const t = useMessages().specialist.followUp.calendar;
  const near = calendar.weeks.filter(
    ({ week }) => week >= now - around.before && week <= Math.max(1, now) + around.after,
  );
  return (
    <Table
      isCaptionHidden
      caption={t.title}
      columns={[
        { key: 'week', label: t.week },
        { key: 'days', label: t.days },
        { key: 'visits', label: t.visits },
        { key: 'calls', label: t.calls },
      ]}
      rows={near.map(({ week, fromOn, toOn, visits, calls, visitsDone, callsDone }) => {
        const amount = (planned: number, done: number) => {
          if (planned === 0) return t.none;
          return fromOn > today ? String(planned) : t.doneOf(done, planned);
        };
        return {
          id: String(week),
          cells: {
            week: week === now ? t.thisWeek(week) : t.about(week),
            days: t.daysOf(formatShortDate(fromOn), formatShortDate(toOn)),
            visits: amount(visits, visitsDone),
            calls: amount(calls, callsDone),
          },
        };
      })}
    />
  );
}
