import type { FindingKind } from './finding';
import type { Token } from './tokens';

/** Something found among the tokens: from the first of them up to, not with, `until`. */
export interface Match {
  readonly kind: FindingKind;
  readonly first: number;
  readonly until: number;
}

/**
 * Looks for one sort of thing at one token, and reads a bounded number of tokens around it:
 * that is what makes the scan linear.
 */
export type Detector = (tokens: readonly Token[], at: number) => Match | undefined;
