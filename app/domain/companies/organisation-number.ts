const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The nine digits of a Norwegian organisation number as typed, spaces folded, or undefined when
 * they are not nine or the control digit (modulus 11) is another.
 */
export function readOrganisationNumber(typed: string): string | undefined {
  const digits = typed.replace(/\s/g, '');
  if (!/^\d{9}$/.test(digits)) return undefined;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const control = (11 - (sum % 11)) % 11;
  // A control digit of 10 is never given out.
  return control === Number(digits[8]) ? digits : undefined;
}
