import { useMessages } from '~/app/i18n/messages';
import { isNewNeed } from '~/app/domain/needs/need-state';
import type { PageOfList } from '~/app/domain/page-of-list';
import { NeedLines } from '~/app/views/need-lines';
import { PageLinks } from '~/app/views/page-links';
import { PageFrame } from '~/app/frame/page-frame';
import type { NeedLine } from '~/app/usecases/needs/read-posted-need';

interface NeedsProps extends Pick<PageOfList, 'page' | 'pages'> {
  readonly needs: readonly NeedLine[];
}

/** A page of the needs that can become a job: the new ones first, then the open, then the paused. */
export function NeedsPage({ needs, page, pages }: NeedsProps) {
  const paused = needs.filter(({ state }) => state === 'paused');
  const open = needs.filter(({ state }) => state === 'open');
  const fresh = needs.filter(({ state }) => isNewNeed(state));
  const { carving, needs: t, weekOfNeeds } = useMessages().specialist;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <div className="stack">
        <p className="actions">
          <a href="/needs/week">{weekOfNeeds.see}</a>
          <a href="/jobs">{carving.starts.openAll}</a>
        </p>
        {fresh.length > 0 || page === 1 ? (
          <>
            <h2>{t.newTitle}</h2>
            <NeedLines needs={fresh} />
          </>
        ) : null}
        {open.length > 0 || pages === 1 ? (
          <>
            <h2>{t.openTitle}</h2>
            <NeedLines needs={open} />
          </>
        ) : null}
        {paused.length > 0 ? (
          <>
            <h2>{t.pausedTitle}</h2>
            <NeedLines needs={paused} />
          </>
        ) : null}
        <PageLinks address="/needs?" page={page} pages={pages} />
      </div>
    </PageFrame>
  );
}
