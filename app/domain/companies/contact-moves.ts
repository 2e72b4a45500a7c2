/** Who holds the fixed contact with a company, and to whom it is on offer. */
export interface ContactHolding {
  /** The fixed contact; one who is shut out holds nothing any more. */
  readonly holderId: string | null;
  readonly offeredToId: string | null;
}

export type ContactMove = 'claim' | 'release' | 'offer' | 'take-back' | 'accept' | 'decline';

/**
 * What a specialist may do with the fixed contact. One who holds it gives it away; nobody takes it
 * from her, and nobody gets it without saying yes (I2: claim, hand over, release).
 */
export function contactMovesOf(
  { holderId, offeredToId }: ContactHolding,
  userId: string,
): readonly ContactMove[] {
  if (holderId === null) return ['claim'];
  if (holderId === userId) return offeredToId === null ? ['release', 'offer'] : ['take-back'];
  return offeredToId === userId ? ['accept', 'decline'] : [];
}
