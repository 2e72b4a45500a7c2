import type { GapKind } from '../domain/matching/match-types';
import { useMessages } from '../i18n/messages';
import type { MatchReading } from '../usecases/matching/read-match';

const shownKinds: readonly GapKind[] = ['adaptable', 'trainable'];

/** What stands between the two: what can be adapted and what can be learnt; questions have their list. */
export function MatchGaps({ view }: { view: MatchReading }) {
  const t = useMessages().specialist.matchPanels.gaps;
  const { match, taskTitles } = view;
  const lists = shownKinds.map((kind) => {
    const texts = match.gaps
      .filter((gap) => gap.kind === kind)
      .map(({ task, why }) => {
        const title = task && taskTitles[task];
        return title && !why.includes(title) ? `${title}: ${why}` : why;
      });
    return { kind, texts: [...new Set(texts)] };
  });
  const found = lists.filter(({ texts }) => texts.length > 0);
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {found.length === 0 ? <p>{t.none}</p> : null}
      {found.map(({ kind, texts }) => (
        <div key={kind} className="stack-tight">
          <h3>{t.kinds[kind]}</h3>
          <ul className="tile-list">
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
