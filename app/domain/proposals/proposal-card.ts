import type { Position } from '../carving/position';
import type { Card } from './card';
import type { CardDraft } from './draft-card';

/**
 * What a proposal keeps of its card, sealed with her key: the draft with every item that could be
 * told, which of them are chosen, and the card they make. Only `card` and `position` are ever an
 * employer's to read, and the content hash she consents to is of them alone.
 */
export type ProposalCard = {
  readonly draft: CardDraft;
  readonly chosenIds: readonly string[];
  readonly card: Card;
  /** The job put together for her, where the need is one. */
  readonly position?: Position;
  /** What she took away herself since she was asked, for her to see struck out. */
  readonly takenAway?: readonly string[];
};
