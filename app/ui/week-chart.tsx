/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a drawing made here is no image file; the role lets it be read as one picture */
export type ChartTone = 'free' | 'within' | 'outside' | 'unsure';

/** A piece of a day, minutes from midnight; `lane` and `lanes` split the column between tasks. */
interface ChartPiece {
  readonly day: string;
  readonly from: number;
  readonly to: number;
  readonly tone: ChartTone;
  readonly lane?: number;
  readonly lanes?: number;
}

interface WeekChartProps {
  /** What the picture shows, and where the same stands in words. */
  readonly label: string;
  readonly days: readonly { readonly key: string; readonly short: string }[];
  /** Whole hours. */
  readonly hours: { readonly from: number; readonly to: number };
  readonly pieces: readonly ChartPiece[];
  readonly legend: readonly { readonly tone: ChartTone; readonly label: string }[];
}

const axis = 26;
const head = 18;
const column = 46;
const hour = 13;
const gap = 2;

/**
 * A week as a picture: days across, hours down. Each tone has its pattern beside its colour; what
 * the picture says must stand in words next to it. Units are those of the drawing, 360 across.
 */
export function WeekChart({ label, days, hours, pieces, legend }: WeekChartProps) {
  const top = (minutes: number) => head + (minutes / 60 - hours.from) * hour;
  const width = axis + days.length * column;
  const height = top(hours.to * 60) + 6;
  const lines = Array.from({ length: hours.to - hours.from + 1 }, (_, at) => hours.from + at);
  return (
    <figure className="week-chart">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <ChartPatterns />
        {lines.map((at) => (
          <g key={at} className="week-chart__hour">
            <line x1={axis} x2={width} y1={top(at * 60)} y2={top(at * 60)} />
            {at % 2 === 0 ? (
              <text x={axis - 5} y={top(at * 60) + 3.5} textAnchor="end">
                {String(at).padStart(2, '0')}
              </text>
            ) : null}
          </g>
        ))}
        {days.map(({ key, short }, at) => (
          <text key={key} className="week-chart__day" x={axis + (at + 0.5) * column} y={11}>
            {short}
          </text>
        ))}
        {pieces.map((piece, index) => {
          const at = days.findIndex(({ key }) => key === piece.day);
          const { lane = 0, lanes = 1 } = piece;
          const inset = piece.tone === 'free' ? 1 : 6;
          const wide = (column - 2 * inset) / lanes;
          return (
            <rect
              key={index}
              className={`week-chart__piece week-chart__piece--${piece.tone}`}
              x={axis + at * column + inset + lane * wide}
              y={top(piece.from)}
              width={Math.max(1, wide - (lanes > 1 ? gap : 0))}
              height={Math.max(1, top(piece.to) - top(piece.from))}
            />
          );
        })}
      </svg>
      <figcaption className="week-chart__legend" aria-hidden="true">
        {legend.map(({ tone, label: words }) => (
          <span key={tone} className="week-chart__key">
            <svg viewBox="0 0 20 20">
              <rect
                className={`week-chart__piece week-chart__piece--${tone}`}
                x="1"
                y="1"
                width="18"
                height="18"
              />
            </svg>
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** Hatching for what is free, dots for what lies outside, a chequer for what is not known. */
function ChartPatterns() {
  return (
    <defs>
      <pattern id="week-free" width="5" height="5" patternUnits="userSpaceOnUse">
        <path className="week-chart__ink" d="M-1 6 6 -1M-1 1 1 -1M4 6 6 4" />
      </pattern>
      <pattern id="week-outside" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect className="week-chart__ground" width="5" height="5" />
        <circle className="week-chart__dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <pattern id="week-unsure" width="6" height="6" patternUnits="userSpaceOnUse">
        <path className="week-chart__check" d="M0 0h3v3H0ZM3 3h3v3H3Z" />
      </pattern>
    </defs>
  );
}
