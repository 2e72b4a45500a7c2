import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';
import type { Overview } from '~/app/usecases/read-overview';

const shown = ['companies', 'openNeeds', 'proposals', 'agreements'] as const;

/** How much there is, and what stands still. */
export function OverviewPage({ figures }: { figures: Overview }) {
  const t = useMessages().admin.overview;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <section className="stack">
        <h2>{t.figuresTitle}</h2>
        <Table
          caption={t.figuresTitle}
          isCaptionHidden
          columns={[
            { key: 'figure', label: t.figure },
            { key: 'count', label: t.count, isNumeric: true },
          ]}
          rows={shown.map((figure) => ({
            id: figure,
            cells: { figure: t[figure], count: figures[figure] },
          }))}
        />
      </section>
      <section className="stack">
        <h2>{t.stuckTitle}</h2>
        {figures.stuckMail === 0 ? (
          <p>{t.nothingStuck}</p>
        ) : (
          <Notice tone="warning">
            <p>
              {t.stuckMail(figures.stuckMail)} <a href="/admin/mail">{t.seeMail}</a>
            </p>
          </Notice>
        )}
      </section>
    </PageFrame>
  );
}
