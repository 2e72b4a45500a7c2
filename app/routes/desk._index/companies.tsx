import { formatShortDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { DeskCompanies } from '~/app/usecases/companies/read-desk-companies';

/** Promises past their day and companies on offer: what a company or a colleague waits for. */
export function WaitingCompanies({ overdue, offers }: Omit<DeskCompanies, 'questions'>) {
  const t = useMessages().specialist.desk;
  if (overdue.length + offers.length === 0) return null;
  return (
    <>
      <h2>{t.companiesTitle}</h2>
      <div className="grid">
        {overdue.map(({ id, companyId, company, text, dueOn }) => (
          <Card key={id} level={3} title={text} href={`/companies/${companyId}`} eyebrow={company}>
            <Tag tone="attention">{t.overdueSince(formatShortDate(dueOn))}</Tag>
          </Card>
        ))}
        {offers.map(({ id, name, from }) => (
          <Card key={id} level={3} title={name} href={`/companies/${id}`}>
            <p>{t.offeredBy(from)}</p>
          </Card>
        ))}
      </div>
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
