import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { EmptyState } from '~/app/ui/empty-state';
import type { OwnSharings } from '~/app/usecases/sharings/read-own-sharings';
import { AskedCard } from './asked-card';
import { GivenCard, OverCard } from './given-card';

/** Who may read about her, with each reading, and her own yes, no or end. */
export function OwnSharingsPage({ sharings: { asked, inForce, over } }: { sharings: OwnSharings }) {
  const { sharings: t, back } = useMessages().jobseeker;
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      {asked.map((sharing) => (
        <AskedCard key={sharing.id} sharing={sharing} />
      ))}
      {asked.length + inForce.length === 0 ? <EmptyState title={t.nobody} /> : null}
      {inForce.map((sharing) => (
        <GivenCard key={sharing.id} sharing={sharing} />
      ))}
      {over.length > 0 ? (
        <section className="stack">
          <h2>{t.overTitle}</h2>
          {over.map((sharing) => (
            <OverCard key={sharing.id} sharing={sharing} />
          ))}
        </section>
      ) : null}
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}
