import { groupsOf, hasGroupBefore, nextGroup, type DigitGroups } from './digit-groups';
import type { Match } from './match';
import { isGlued, wordsBefore, type Token } from './tokens';

const phoneWords = ['tlf', 'telef', 'mob', 'ring', 'sms', 'whatsapp', 'nummer', 'nås', 'nå', 'når'];
const morePhoneWords = ['treff', 'kontakt', 'kall', 'fasttel', 'svar', 'vipps', 'signal'];
const otherWords = [
  ...['ordre', 'bestill', 'faktura', 'varen', 'kunden', 'serien', 'org', 'strekkode', 'ean'],
  ...['sak', 'artikkel', 'prosjekt', 'ref', 'pakke', 'uke', 'uka', 'veke', 'pris', 'budsjett'],
  ...['kr', 'lot', 'kid', 'versjon', 'rom', 'hylle', 'maskin', 'konto', 'år', 'ip'],
];
const units = new Set(['kr', 'kroner', 'stk', 'stykker', 'kg', 'kilo', 'm', 'mm', 'cm', 'timer']);

/** The signs a telephone number is written with. */
const joiners = '.-–—−‐‑·';

/** Telephone numbers: eight Norwegian digits, with or without country, and foreign ones with it. */
export function findPhone(tokens: readonly Token[], at: number): Match | undefined {
  return findAbroad(tokens, at) ?? findNorwegian(tokens, at);
}

function findNorwegian(tokens: readonly Token[], at: number): Match | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const [nearest] = wordsBefore(tokens, at, 4).filter(
    (word) => isOf(phoneWords, word) || isOf(morePhoneWords, word) || isOf(otherWords, word),
  );
  const isCalled = nearest !== undefined && !isOf(otherWords, nearest);
  if (nearest !== undefined && !isCalled) return undefined;
  const found = groupsOf(tokens, at, 8, joiners);
  if (!found || !/^[2-9]/.test(found.digits)) return undefined;
  if (units.has(tokens[found.until]?.low ?? '')) return undefined;
  const isInWord = tokens[at - 1]?.kind === 'word' && isGlued(tokens[at]);
  const isWhole =
    !isInWord && !hasGroupBefore(tokens, at) && !nextGroup(tokens, found.until - 1, joiners);
  if (!isCalled && !isShaped(found, isWhole)) return undefined;
  if (isDateOrYears(found)) return undefined;
  return { kind: 'phone', first: at, until: found.until };
}

/** Whether eight digits look like a telephone number where nothing says so. */
function isShaped({ digits, lengths, signs }: DigitGroups, isWhole: boolean): boolean {
  const isEven = signs.every((sign) => sign === signs[0]);
  switch (lengths.join('-')) {
    case '8':
      return isWhole;
    case '3-2-3':
      return isEven;
    case '2-2-2-2':
      return isEven && isWhole;
    case '4-4':
      return isWhole && signs[0] === ' ' && /^[49]/.test(digits);
    default:
      return false;
  }
}

function isDateOrYears({ digits, lengths }: DigitGroups): boolean {
  const shape = lengths.join('-');
  if (shape === '2-2-4' || shape === '4-2-2') return true;
  if (shape === '4-4') return /^(?:19|20)\d\d(?:19|20)/.test(digits);
  return shape === '8' && /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

/** `+47`, `0047`, `(+47)` and the same of other countries: eight to fifteen digits in all. */
function findAbroad(tokens: readonly Token[], at: number): Match | undefined {
  const sign = tokens[at];
  const isPlus = sign?.text === '+' && isGlued(tokens[at + 1]);
  const first = isPlus ? at + 1 : at;
  const start = tokens[first];
  if (start?.kind !== 'number') return undefined;
  const zeros = isPlus ? 0 : 2;
  if (!isPlus && (!/^00[1-9]\d/.test(start.text) || hasGroupBefore(tokens, at))) return undefined;
  const isBracketed = tokens[first - 2]?.text === '(' && tokens[first + 1]?.text === ')';
  const country = start.text.slice(zeros);
  const most = country.startsWith('47') ? 10 : 15;
  let digits = country;
  let last = first;
  for (;;) {
    const from = isBracketed && last === first ? first + 1 : last;
    const next = nextGroup(tokens, from, joiners);
    const text = next ? (tokens[next.at] as Token).text : '';
    if (!next || digits.length + text.length > most) break;
    digits += text;
    last = next.at;
  }
  if (digits.length < 9 || digits.length > 15) return undefined;
  return { kind: 'phone', first: isBracketed ? at - 1 : at, until: last + 1 };
}

function isOf(beginnings: readonly string[], word: string): boolean {
  return beginnings.some((beginning) => word.startsWith(beginning));
}
