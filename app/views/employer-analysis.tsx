import { formatDateOf } from '../domain/calendar/format-date';
import { useMessages } from '../i18n/messages';
import { SummaryList } from '../ui/summary-list';
import { Table } from '../ui/table';
import type { EmployerAnalysis as Shared } from '../usecases/needs/read-employer-analysis';

/** What we wrote down together about the workplace and how its tasks are done. */
export function EmployerAnalysis({ shared }: { shared: Shared }) {
  const t = useMessages().employer.need;
  const { workplace, workplaceSavedAt, tasks } = shared;
  return (
    <>
      {workplace.length > 0 ? (
        <section className="stack-tight">
          <h2>{t.workplaceTitle}</h2>
          <p>{t.together}</p>
          <Table
            caption={t.workplaceTitle}
            isCaptionHidden
            columns={[
              { key: 'about', label: t.pointAbout },
              { key: 'text', label: t.pointText },
              { key: 'standing', label: t.pointStanding },
            ]}
            rows={workplace.map(({ about, text, standing }) => ({
              id: about,
              cells: { about, text: text || '–', standing: standing || '–' },
            }))}
          />
          {workplaceSavedAt ? (
            <p className="soft small">{t.savedOn(formatDateOf(workplaceSavedAt))}</p>
          ) : null}
        </section>
      ) : null}
      {tasks.map(({ id, title, lines }) => (
        <section className="stack-tight" key={id}>
          <h2>{t.taskTitle(title)}</h2>
          {workplace.length === 0 ? <p>{t.together}</p> : null}
          <SummaryList rows={lines.map(({ about, text }) => ({ term: about, value: text }))} />
        </section>
      ))}
    </>
  );
}
