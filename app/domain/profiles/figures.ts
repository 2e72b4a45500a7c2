import { fewestShown } from './caseload';

interface Figure {
  readonly count: number;
}

/** Figures that may stand beside their sum. */
export interface FiguresShown<Counted extends Figure> {
  readonly shown: readonly Counted[];
  /** What all the others are together; null where those are none. */
  readonly together: number | null;
}

/**
 * Tells figures apart as far as their sum gives none of the small ones away (domain §9). Those
 * under six are told together, with the next smallest where they are too few themselves, or where
 * each must be the most it can be. Which of them are none is not told either, and what is alike
 * goes the same way: seen from outside, any of those told together may be any other.
 */
export function figuresShown<Counted extends Figure>(
  figures: readonly Counted[],
): FiguresShown<Counted> {
  const mostHidden = fewestShown - 1;
  let most = mostHidden;
  for (;;) {
    const few = figures.filter(({ count }) => count <= most);
    const shown = figures.filter(({ count }) => count > most);
    const together = few.reduce((sum, { count }) => sum + count, 0);
    if (together === 0) return { shown, together: null };
    const isGivenAway = together < fewestShown || few.every(({ count }) => count === mostHidden);
    if (!isGivenAway || shown.length === 0) return { shown, together };
    most = Math.min(...shown.map(({ count }) => count));
  }
}
