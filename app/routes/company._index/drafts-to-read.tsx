import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';

/** Drafts of agreements the company is asked to read, with nothing to accept. */
export function DraftsToRead({ shownDrafts }: Pick<CompanyOverview, 'shownDrafts'>) {
  const t = useMessages().agreement.preview;
  if (shownDrafts.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.overview.title}</h2>
      {shownDrafts.map(({ id, shownAt, isAnswered }) => (
        <Card key={id} level={3} title={t.overview.card} href={`/company/agreements/${id}/draft`}>
          <p>
            {t.shown(formatDateOf(shownAt))} {isAnswered ? t.overview.answered : t.overview.waits}
          </p>
        </Card>
      ))}
    </section>
  );
}
