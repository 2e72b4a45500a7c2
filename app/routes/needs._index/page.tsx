import { useMessages } from '~/app/i18n/messages';
import { NeedLines } from '~/app/views/need-lines';
import { PageFrame } from '~/app/frame/page-frame';
import type { NeedLine } from '~/app/usecases/needs/read-posted-need';

interface NeedsProps {
  readonly fresh: readonly NeedLine[];
  readonly open: readonly NeedLine[];
  readonly paused: readonly NeedLine[];
}

/** Every need that can become a job, the new ones first. */
export function NeedsPage({ fresh, open, paused }: NeedsProps) {
  const { needs: t, weekOfNeeds } = useMessages().specialist;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <div className="stack">
        <p>
          <a href="/needs/week">{weekOfNeeds.see}</a>
        </p>
        <h2>{t.newTitle}</h2>
        <NeedLines needs={fresh} />
        <h2>{t.openTitle}</h2>
        <NeedLines needs={open} />
        {paused.length > 0 ? (
          <>
            <h2>{t.pausedTitle}</h2>
            <NeedLines needs={paused} />
          </>
        ) : null}
      </div>
    </PageFrame>
  );
}
