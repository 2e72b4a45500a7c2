/** What may still be missing before a card she has said yes to is shown. */
export interface BeforeShowing {
  /** Items of the requirement list she has not answered. */
  readonly openCount: number;
  /** Noes and changes of hers that nobody has answered. */
  readonly unsolvedCount: number;
  /** Tasks her noes have taken out of the job, which the card still names. */
  readonly leftOutOnCard: readonly string[];
}

/** Whether something is: then the card cannot be shown, now or when its turn comes. */
export function isHeldUp({ openCount, unsolvedCount, leftOutOnCard }: BeforeShowing): boolean {
  return openCount + unsolvedCount + leftOutOnCard.length > 0;
}
