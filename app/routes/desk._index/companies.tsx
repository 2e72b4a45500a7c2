import { formatShortDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { DeskCompanies } from '~/app/usecases/companies/read-desk-companies';

/** What is promised and companies on offer: what a company or a colleague waits for. */
export function CompanyLines({ promises, offers }: Omit<DeskCompanies, 'questions'>) {
  const t = useMessages().specialist.desk;
  return (
    <>
      {promises.map(({ id, href, company, text, dueOn, isOverdue }) => (
        <LineItem
          key={id}
          isUrgent={isOverdue}
          href={href}
          title={text}
          about={company}
          aside={
            isOverdue ? (
              <Tag tone="attention">{t.overdueSince(formatShortDate(dueOn))}</Tag>
            ) : (
              <span>{t.promisedBy(formatShortDate(dueOn))}</span>
            )
          }
        />
      ))}
      {offers.map(({ id, name, from }) => (
        <LineItem key={id} href={`/companies/${id}`} title={name}>
          <p>{t.offeredBy(from)}</p>
        </LineItem>
      ))}
    </>
  );
}

/** What colleagues ask for. */
export function ColleaguesAsk({ questions }: Pick<DeskCompanies, 'questions'>) {
  const { desk: t, colleagues } = useMessages().specialist;
  if (questions.length === 0) return null;
  return (
    <>
      <h2>{t.colleaguesTitle}</h2>
      <ul className="tile-list">
        {questions.map(({ id, text, asker }) => (
          <li key={id}>
            <a href="/colleagues">{colleagues.question(text)}</a> {asker}
          </li>
        ))}
      </ul>
    </>
  );
}
