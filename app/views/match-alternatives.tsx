import { fewestAlternatives } from '../domain/matching/explanation/pick-alternatives';
import { useMessages } from '../i18n/messages';
import type { MatchLine } from '../usecases/matching/match-line';
import { MatchCards } from './match-list';

/** Other places beside the one looked at, and where to look for more when they are few (V L3654). */
export function MatchAlternatives({ lines }: { readonly lines: readonly MatchLine[] }) {
  const t = useMessages().specialist.matchPanels.alternatives;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <MatchCards lines={lines} level={3} />
      {lines.length < fewestAlternatives ? (
        <p>
          {t.few} <a href="/companies">{t.companies}</a> <a href="/colleagues">{t.colleagues}</a>
        </p>
      ) : null}
    </section>
  );
}
