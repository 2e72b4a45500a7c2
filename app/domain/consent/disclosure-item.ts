/** What a fact on a card is about; the card and the jobseeker's page group by it. */
export const disclosureKinds = [
  'task',
  'experience',
  'licence',
  'strength',
  'condition',
  'private-condition',
  'hours',
  'learning',
] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];

/** One fact that could be told, chosen one by one: nothing else about her enters a card. */
export type DisclosureItem = {
  /** Stable within one draft, so that a choice can point at it. */
  readonly id: string;
  readonly kind: DisclosureKind;
  /** Word for word as it would stand on the card. */
  readonly text: string;
  /** The block of the matching layer it comes from. */
  readonly source: string;
  readonly whyTell: string;
  readonly whyNotTell: string;
  /** Proposed to be told; `false` for what she must ask for herself. */
  readonly isSuggested: boolean;
  /** Work this need asks for, which she has done or wants: chosen, it stands in the first line. */
  readonly leads?: 'mastered' | 'wanted';
  /** Something she needs that these tasks touch: not told, it must be arranged in another way. */
  readonly isNeeded?: true;
};
