/**
 * Whether a need may be used for a person: one that is about somebody (she found the work herself,
 * or it was carved for her) is hers alone (domain §2.4).
 */
export function isFor(need: { readonly aboutPersonId: string | null }, profileId: string): boolean {
  return need.aboutPersonId === null || need.aboutPersonId === profileId;
}
