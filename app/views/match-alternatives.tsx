import { fewestAlternatives } from '../domain/matching/explanation/pick-alternatives';
import { useMessages } from '../i18n/messages';
import type { MatchLine } from '../usecases/matching/match-line';
import { MatchCards } from './match-list';

interface MatchAlternativesProps {
  readonly lines: readonly MatchLine[];
  /** What the page shows already: it is not shown again. */
  readonly above?: readonly MatchLine[];
}

/**
 * Other places beside the one looked at, and where to look for more when they are few (V L3654).
 */
export function MatchAlternatives({ lines, above = [] }: MatchAlternativesProps) {
  const t = useMessages().specialist.matchPanels.alternatives;
  const others = lines.filter(({ needId }) => !above.some((line) => line.needId === needId));
  const areFew = lines.length < fewestAlternatives;
  if (others.length === 0 && !areFew) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {others.length > 0 ? <p className="soft">{t.lead}</p> : null}
      <MatchCards lines={others} level={3} />
      {areFew ? (
        <p>
          {t.few} <a href="/companies">{t.companies}</a> <a href="/colleagues">{t.colleagues}</a>
        </p>
      ) : null}
    </section>
  );
}
