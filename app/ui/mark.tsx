type MarkProps = {
  /** Side of the square in CSS pixels. */
  size?: number;
  /** Name read aloud; without it the mark is decoration beside written text. */
  label?: string;
};

/**
 * The mark: a market square laid of two tiles. The large one makes room, the round-shouldered loaf
 * fits in where nothing else would, and together they are whole.
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
        className="mark__room"
        d="M0 8a8 8 0 0 1 8-8h4.5v10.5a9 9 0 0 0 9 9H32V24a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8Z"
      />
      <path className="mark__loaf" d="M15.5 0H24a8 8 0 0 1 8 8v8.5H21.5a6 6 0 0 1-6-6Z" />
    </svg>
  );
}
