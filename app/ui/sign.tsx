export type SignTone = 'info' | 'success' | 'warning' | 'danger';

const STROKES: Record<SignTone, string> = {
  info: 'M10 9v5M10 5.6v.2',
  success: 'm5.6 10.4 3 3 5.8-6.6',
  warning: 'M10 5.5v5.6M10 14v.2',
  danger: 'm6.6 6.6 6.8 6.8m0-6.8-6.8 6.8',
};

/** A small tile with a stroke: the shape that tells a message's kind apart without its colour. */
export function Sign({ tone }: { tone: SignTone }) {
  return (
    <svg className={`sign sign--${tone}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect className="sign__tile" width="20" height="20" rx="5" />
      <path className="sign__stroke" d={STROKES[tone]} />
    </svg>
  );
}
