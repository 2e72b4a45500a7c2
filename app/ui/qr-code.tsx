import { encode } from 'uqr';

/**
 * A square that a telephone's camera reads as an address; dark on light in every theme. For those who
 * do not see it the address stands beside it.
 */
export function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      <path className="qr-code__dark" d={squares.join('')} />
    </svg>
  );
}
