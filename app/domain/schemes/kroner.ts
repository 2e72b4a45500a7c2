/** Whole kroner in groups of three, with a space that does not break: 160 400. */
export function inGroups(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
}
