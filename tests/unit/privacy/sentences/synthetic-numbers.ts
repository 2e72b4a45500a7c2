/**
 * Numbers nobody has: the check digits are right, the months are those of test persons
 * (+ 80 and + 40), so that the tests hold no real identity number.
 */
const weights1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const weights2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const sumOf = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/**
 * An identity number of six digits of birth, as written with its additions (`D` is day + 40), and
 * the first individual number from `individual` on that has check digits. `rest` 1–3 is the first
 * check digit of the rule from 2032.
 */
export function syntheticIdentity(
  birth: string,
  individual = 100,
  rest: 0 | 1 | 2 | 3 = 0,
): string {
  const nine = birth + String(individual).padStart(3, '0');
  const first = (11 + rest - (sumOf(nine, weights1) % 11)) % 11;
  const ten = nine + String(first);
  const second = (11 - (sumOf(ten, weights2) % 11)) % 11;
  if (first < 10 && second < 10) return ten + String(second);
  return syntheticIdentity(birth, individual + 1, rest);
}

/** A bank account number of ten digits and its check digit, from `ten` on. */
export function syntheticAccount(ten: number): string {
  const digits = String(ten).padStart(10, '0');
  const check = (11 - (sumOf(digits, weights2) % 11)) % 11;
  return check < 10 ? digits + String(check) : syntheticAccount(ten + 1);
}

/** The digits in groups of the given lengths. */
export function grouped(digits: string, lengths: readonly number[], sign: string): string {
  let from = 0;
  return lengths.map((length) => digits.slice(from, (from += length))).join(sign);
}

export const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
