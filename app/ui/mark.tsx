type MarkProps = {
  /** Side of the square in CSS pixels. */
  size?: number;
  /** Name read aloud; without it the mark is decoration beside written text. */
  label?: string;
};

/**
 * The mark: a market square laid of three tiles. The corner tile makes room, the small tile carries,
 * and the round-shouldered loaf fits where nothing else would.
 */
export function Mark({ size = 32, label }: MarkProps) {
  const name = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      focusable="false"
      {...name}
    >
      <path
        className="mark__corner"
        d="M0 7a7 7 0 0 1 7-7h5v12.5A7.5 7.5 0 0 0 19.5 20H20v12H7a7 7 0 0 1-7-7Z"
      />
      <path className="mark__loaf" d="M14.5 0H25a7 7 0 0 1 7 7v10.5H19.5a5 5 0 0 1-5-5Z" />
      <path className="mark__small" d="M22.5 20H32v5a7 7 0 0 1-7 7h-2.5Z" />
    </svg>
  );
}
