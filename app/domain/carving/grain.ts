import type { Step } from './carve-steps';

/** The largest unit that all these sizes are whole numbers of: tables count in it. */
export function grainOf(steps: readonly Step[]): number {
  const sizes = steps.flatMap(({ items }) => items.map(({ size }) => size));
  return sizes.reduce(commonDivisor, 0) || 1;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
