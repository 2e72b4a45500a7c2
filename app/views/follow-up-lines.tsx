import { formatDate, formatShortDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { FollowUpLine } from '~/app/usecases/follow-up/read-follow-up-lines';

/** Agreements that are followed up, each with what is overdue or comes next. */
export function FollowUpLines({ lines }: { lines: readonly (FollowUpLine & { code: string })[] }) {
  const { desk, followUp } = useMessages().specialist;
  const t = followUp.calendar;
  return lines.map(({ agreementId, code, company, overdue, next }) => (
    <LineItem
      key={agreementId}
      isUrgent={overdue !== null}
      href={`/agreements/${agreementId}/follow-up`}
      about={followUp.title}
      title={desk.agreement(code, company)}
      aside={
        overdue ? (
          <>
            <Tag tone="attention">{t.overdueTag}</Tag>
            <span>{desk.overdueSince(formatShortDate(overdue.dueOn))}</span>
          </>
        ) : null
      }
    >
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
