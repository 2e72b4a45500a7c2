import { formatDate, formatDateOf } from '../domain/calendar/format-date';
import type { WayOfAsking } from '../domain/needs/asked-move';
import type { NeedMove } from '../domain/needs/need-after';
import { useMessages } from '../i18n/messages';

interface DoneMove {
  readonly move: NeedMove;
  readonly by: string;
  readonly askedBy: string | null;
  readonly askedHow: WayOfAsking | null;
  readonly askedOn: string | null;
  readonly at: string;
}

/** What was done with a need since it was sent, who did it, and who asked for it. */
export function NeedMoves({ moves }: { moves: readonly DoneMove[] }) {
  const t = useMessages().needMoves;
  if (moves.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <ul className="tile-list">
        {moves.map(({ move, by, askedBy, askedHow, askedOn, at }) => (
          <li key={at}>
            {t.moves[move](by, formatDateOf(at))}
            {askedBy && askedHow && askedOn ? (
              <div className="soft small">
                {t.asked(askedBy, t.ways[askedHow], formatDate(askedOn))}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
