import { formatMoment } from '~/app/domain/calendar/format-moment';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { EmptyState } from '~/app/ui/empty-state';
import { Table } from '~/app/ui/table';
import type { BreakGlassLine } from '~/app/usecases/break-glass/read-break-glass';
import { BreakGlassTag } from '~/app/views/break-glass-tag';

/** What was asked for, by whom, and how it stands. */
export function BreakGlassPage({ requests }: { requests: readonly BreakGlassLine[] }) {
  const t = useMessages().breakGlass;
  const ask = <ButtonLink href="/admin/break-glass/new">{t.ask}</ButtonLink>;
  if (requests.length === 0) {
    return (
      <PageFrame title={t.title} lead={t.lead}>
        <EmptyState title={t.none} action={ask}>
          <p>{t.noneText}</p>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <p className="actions">{ask}</p>
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'code', label: t.code },
          { key: 'requester', label: t.requester },
          { key: 'when', label: t.when },
          { key: 'state', label: t.state },
        ]}
        rows={requests.map(({ id, code, requester, requestedAt, state }) => ({
          id,
          cells: {
            code: <a href={`/admin/break-glass/${id}`}>{code}</a>,
            requester,
            when: formatMoment(requestedAt),
            state: <BreakGlassTag state={state} />,
          },
        }))}
      />
    </PageFrame>
  );
}
