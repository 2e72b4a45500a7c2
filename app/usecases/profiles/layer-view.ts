import { blockStates, type BlockState } from '../../domain/profiles/known-blocks';
import type { MatchingLayer, ProfileBlock } from '../../domain/profiles/matching-layer';
import { understoodWords, type UnderstoodWord } from '../matching/understood-words';

/** A matching layer to read: what is known, what is open, and what was understood of the words. */
export interface LayerView {
  readonly layer: Omit<MatchingLayer, 'resolved' | 'decisions'>;
  readonly words: readonly UnderstoodWord[];
  readonly states: Readonly<Record<ProfileBlock, BlockState>>;
}

export function layerView({
  resolved,
  decisions: _inResolved,
  ...layer
}: MatchingLayer): LayerView {
  return { layer, words: understoodWords(resolved), states: blockStates(layer) };
}
