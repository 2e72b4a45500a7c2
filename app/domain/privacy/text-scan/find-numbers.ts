import { hasBirthDate, isAccountNumber, isIdentityNumber } from './check-digits';
import { groupsOf, type DigitGroups } from './digit-groups';
import type { Match } from './match';
import { isGlued, wordsBefore, type Token } from './tokens';

const identityWords = ['fødselsn', 'personn', 'fnr', 'pnr', 'dnr', 'dnummer', 'hjelpenummer'];
const accountWords = ['konto', 'bankkonto', 'lønnskonto', 'sparekonto', 'iban', 'overfør'];
const otherWords = ['ordre', 'bestilling', 'faktura', 'varen', 'strekkode', 'ean', 'kid', 'serien'];

const accountShapes = new Set(['11', '4-7', '6-5', '4-3-4', '4-4-3', '1-1-1-1-1-1-1-1-1-1-1']);

/** Identity numbers and bank accounts: eleven digits in any groups, told apart. */
export function findNumber(tokens: readonly Token[], at: number): Match | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const iban = findIban(tokens, at);
  if (iban) return iban;
  const found = groupsOf(tokens, at, 11);
  if (!found) return undefined;
  const kind = kindOf(found, wordsBefore(tokens, at, 4));
  return kind && { kind, first: at, until: found.until };
}

function kindOf(
  { digits, lengths }: DigitGroups,
  words: readonly string[],
): 'identity-number' | 'bank-account' | undefined {
  const near = words.find((word) =>
    [identityWords, accountWords, otherWords].some((list) => isOf(list, word)),
  );
  const isNamedIdentity =
    near !== undefined && (isOf(identityWords, near) || (near === 'nummer' && words[1] === 'd'));
  // A slip of a digit makes it no less a person's number where it is called one.
  if (isNamedIdentity && hasBirthDate(digits)) return 'identity-number';
  if (near !== undefined && isOf(otherWords, near)) return undefined;
  if (!isAccountNumber(digits)) return undefined;
  const isNamedAccount = near !== undefined && isOf(accountWords, near);
  const shape = lengths.join('-');
  if (isNamedAccount || shape === '4-2-5') return 'bank-account';
  if (isIdentityNumber(digits)) return 'identity-number';
  // Any eleven digits in a table are an account one time in eleven: the groups must say so.
  return accountShapes.has(shape) ? 'bank-account' : undefined;
}

/** `NO`, two check digits and the account. */
function findIban(tokens: readonly Token[], at: number): Match | undefined {
  if (tokens[at - 1]?.low !== 'no' || !isGlued(tokens[at])) return undefined;
  const found = groupsOf(tokens, at, 13);
  if (!found || !isAccountNumber(found.digits.slice(2))) return undefined;
  return { kind: 'bank-account', first: at - 1, until: found.until };
}

function isOf(beginnings: readonly string[], word: string): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}
