/** What a text may hold about a person; the first four are identifiers. */
export const findingKinds = [
  'identity-number',
  'bank-account',
  'phone',
  'email',
  'birth-date',
  'address',
  'name',
  'health',
  'benefit',
  'faith',
  'origin',
  'family',
  'role',
] as const;

export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  /** Where in the text as it was written, in UTF-16 units; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** May never stand in what an employer can read; the rest may be wanted (quality P5). */
  readonly isBlocking: boolean;
  /** In plain Norwegian, without the found words. */
  readonly why: string;
}

const identifiers: ReadonlySet<FindingKind> = new Set([
  'identity-number',
  'bank-account',
  'phone',
  'email',
]);

/** Whether a kind points straight at one person. */
export function isIdentifier(kind: FindingKind): boolean {
  return identifiers.has(kind);
}
