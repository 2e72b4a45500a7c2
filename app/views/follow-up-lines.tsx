import { formatDate, formatShortDate } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { FollowUpLine } from '~/app/usecases/follow-up/read-follow-up-lines';

/** Agreements that are followed up, each with what is overdue or comes next. */
export function FollowUpLines({ lines }: { lines: readonly (FollowUpLine & { code: string })[] }) {
  const { specialist, support } = useMessages();
  const { desk, followUp } = specialist;
  const t = followUp.calendar;
  return lines.map(({ agreementId, code, company, asked, overdue, next }) => (
    <LineItem
      key={agreementId}
      isUrgent={asked.length > 0 || overdue !== null}
      href={`/agreements/${agreementId}/follow-up`}
      about={followUp.title}
      title={desk.agreement(code, company)}
      aside={
        asked[0] ? (
          <>
            <Tag tone="attention">{support.asked.tag}</Tag>
            <span>{formatMoment(asked[0].askedAt)}</span>
          </>
        ) : overdue ? (
          <>
            <Tag tone="attention">{t.overdueTag}</Tag>
            <span>{desk.overdueSince(formatShortDate(overdue.dueOn))}</span>
          </>
        ) : null
      }
    >
      {asked.map(({ party }) => (
        <p key={party}>{support.asked.onDesk(support.asked.from[party])}</p>
      ))}
      <p>{followUpSentence({ overdue, next }, t)}</p>
    </LineItem>
  ));
}

type Words = ReturnType<typeof useMessages>['specialist']['followUp']['calendar'];

/** What is overdue, or what comes next, in a sentence. */
export function followUpSentence(
  { overdue, next }: Pick<FollowUpLine, 'overdue' | 'next'>,
  t: Words,
): string {
  if (overdue) return t.overdue[overdue.what](formatDate(overdue.dueOn));
  if (!next) return t.noNext;
  return (next.isLate ? t.late : t.next)[next.what](formatDate(next.byOn));
}
