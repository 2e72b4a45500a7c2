export type BarTone = 'first' | 'second' | 'third' | 'fourth';

type BarsProps = {
  /** In order, from the left; nothing below zero. */
  bars: readonly { key: string; value: number; tone: BarTone }[];
};

const height = 100;
const step = 24;

/**
 * Amounts as columns on one line: pattern as well as colour tells one kind from another. A picture
 * only: the figures stand in a table beside it, and that is what is read aloud.
 */
export function Bars({ bars }: BarsProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${bars.length * step} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern id="bars-lines" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="bars__line" d="M0 6 6 0" />
        </pattern>
      </defs>
      {bars.map(({ key, value, tone }, index) => {
        const tall = Math.max(2, (height * value) / most);
        const box = { x: index * step + 2, y: height - tall, width: step - 4, height: tall };
        return (
          <g key={key}>
            <rect {...box} className={`bars__bar bars__bar--${tone}`} />
            {tone === 'second' || tone === 'fourth' ? (
              <rect {...box} fill="url(#bars-lines)" />
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
