type StepsProps = {
  /** Counted from 1. */
  current: number;
  total: number;
  /** The same in words: where one is of how many. */
  label: string;
  /** What this step is about. */
  name?: string;
};

/** How far one has come: a row of tiles that fill, and the words that say it. */
export function Steps({ current, total, label, name }: StepsProps) {
  const tiles = Array.from({ length: total }, (_, index) => tileState(index + 1, current));
  return (
    <div className="steps">
      <p className="steps__label">
        <strong>{label}</strong>
        {name ? <span> · {name}</span> : null}
      </p>
      <span className="steps__tiles" aria-hidden="true">
        {tiles.map((state, index) => (
          <span key={index} className={`steps__tile steps__tile--${state}`} />
        ))}
      </span>
    </div>
  );
}

function tileState(step: number, current: number): 'done' | 'now' | 'next' {
  if (step < current) return 'done';
  return step === current ? 'now' : 'next';
}
