import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

/** What we want to ask the company about its tasks, each with the sheet where it is ticked off. */
export function TaskQuestions({ questions }: Pick<PartnerCompany, 'questions'>) {
  const t = useMessages().specialist.questionSheets.company;
  if (questions.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.open}</h2>
      <ul className="tile-list">
        {questions.map(({ id, needId, needTitle, text, specialist, askedOn }) => (
          <li key={id}>
            {text}
            <br />
            <a className="small" href={`/needs/${needId}/questions`}>
              {t.openLine(needTitle, specialist, formatDate(askedOn))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
