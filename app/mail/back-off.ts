const firstPause = 5_000;
const longestPause = 30 * 60_000;

/**
 * How long to wait after the `attempts`-th failed attempt, in milliseconds: twice as long each
 * time up to half an hour, and somewhere in its upper half, so that letters which failed
 * together do not come back together. `random` is from 0 up to 1.
 */
export function backOff(attempts: number, random: number): number {
  const ceiling = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  return Math.round(ceiling / 2 + (ceiling / 2) * random);
}
