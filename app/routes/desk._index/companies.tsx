import { formatShortDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { LineItem } from '~/app/ui/line-list';
import { Tag } from '~/app/ui/tag';
import type { DeskCompanies } from '~/app/usecases/companies/read-desk-companies';

/** Promises past their day and companies on offer: what a company or a colleague waits for. */
export function CompanyLines({ overdue, offers }: Omit<DeskCompanies, 'questions'>) {
  const t = useMessages().specialist.desk;
  return (
    <>
      {overdue.map(({ id, companyId, company, text, dueOn }) => (
        <LineItem
          key={id}
          href={`/companies/${companyId}`}
          title={text}
          about={company}
          aside={<Tag tone="attention">{t.overdueSince(formatShortDate(dueOn))}</Tag>}
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
