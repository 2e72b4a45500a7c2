/**
 * The check digits of Norwegian numbers, mod 11. The second one of an identity number and that of
 * a bank account are the same sum, so an account can pass for an identity number's second half.
 */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const lastWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function restOf(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}

export function isAccountNumber(digits: string): boolean {
  return digits.length === 11 && restOf(digits, lastWeights) === 0;
}

/**
 * Whether eleven digits are an identity number. The first sum leaves nothing by the rule until
 * 2032, and 0 to 3 by the one from then on.
 */
export function isIdentityNumber(digits: string): boolean {
  return isAccountNumber(digits) && hasBirthDate(digits) && restOf(digits, firstWeights) <= 3;
}

/** Added to the month: nothing, H-numbers and test persons of several registers. */
const monthAdditions = [0, 20, 40, 65, 80];
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the first six digits are a day and a month; 40 is added to the day of a D-number. */
export function hasBirthDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const written = Number(digits.slice(2, 4));
  if (day < 1 || Number(digits.slice(0, 2)) > 71) return false;
  return monthAdditions.some((added) => day <= (longestMonths[written - added - 1] ?? 0));
}
