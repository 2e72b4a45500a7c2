interface Amount {
  readonly key: string;
  readonly what: string;
  /** The number; null where there is none to draw. */
  readonly value: number | null;
  /** The number as it is read, or why there is none. */
  readonly text: string;
}

interface AmountsProps {
  readonly amounts: readonly Amount[];
  /** Amounts of the same kind have a bar each, to be compared. */
  readonly isDrawn: boolean;
}

/** Numbers to read one below the other. The bars are a picture only, of what the words say. */
export function Amounts({ amounts, isDrawn }: AmountsProps) {
  const most = Math.max(1, ...amounts.map(({ value }) => value ?? 0));
  return (
    <dl className="amounts">
      {amounts.map(({ key, what, value, text }) => (
        <div key={key} className="amounts__line">
          <dt>{what}</dt>
          <dd className="amounts__value">{text}</dd>
          {isDrawn && value !== null ? (
            <dd className="amounts__picture" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                <rect className="amounts__all" width="100" height="10" />
                <rect className="amounts__part" width={(100 * value) / most} height="10" />
              </svg>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
