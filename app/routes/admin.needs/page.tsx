import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { EmptyState } from '~/app/ui/empty-state';
import { Table } from '~/app/ui/table';
import type { OpenNeeds } from '~/app/usecases/needs/read-open-needs';
import { PageLinks } from '~/app/views/page-links';

/** The needs the overview counts: what, where, how it stands and how long it has waited. */
export function OpenNeedsPage({ needs, all, page, pages }: OpenNeeds) {
  const { admin, specialist } = useMessages();
  const t = admin.needs;
  return (
    <PageFrame title={t.title} lead={t.lead(all)} width="wide">
      {all === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.title}
          isCaptionHidden
          columns={[
            { key: 'title', label: t.need },
            { key: 'company', label: t.company },
            { key: 'place', label: t.place },
            { key: 'state', label: t.state },
            { key: 'age', label: t.age },
          ]}
          rows={needs.map(({ id, title, companyId, company, municipality, state, age }) => ({
            id,
            cells: {
              title,
              company: <a href={`/admin/companies/${companyId}`}>{company}</a>,
              place: municipality ?? '–',
              state: specialist.needs.states[state],
              age,
            },
          }))}
        />
      )}
      <PageLinks address="/admin/needs?" page={page} pages={pages} />
      <p>
        <a className="back-link" href="/admin">
          {t.back}
        </a>
      </p>
    </PageFrame>
  );
}
