/**
 * What a spreadsheet may take for a formula: the signs it begins with, also in full width, behind
 * white space or quotes of our own (quality S7).
 */
const likeFormula = /^['\s]*[=+\-@＝＋－＠\t\r\n]/u;

/** A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula. */
export function guardFormula(cell: string): string {
  return likeFormula.test(cell) ? `'${cell}` : cell;
}

/** Takes back what `guardFormula` did. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && likeFormula.test(cell) ? cell.slice(1) : cell;
}
