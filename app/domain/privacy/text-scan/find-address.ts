import type { Match } from './match';
import { isCapital, isGlued, isSentenceStart, wordsBefore, type Token } from './tokens';
import { knownPlaces } from './words/places';

const streetEnds = [
  'gata',
  'gaten',
  'gate',
  'veien',
  'vegen',
  'vei',
  'veg',
  'stien',
  'allé',
  'alleen',
];
/** Ends of street names that are ends of other words too. */
const doubtfulEnds = [
  ...['plassen', 'torget', 'bakken', 'bakke', 'svingen', 'kroken', 'lia', 'åsen', 'haugen'],
  ...['jordet', 'løkka', 'brygga', 'bryggen', 'tunet', 'terrasse', 'ringen', 'faret', 'stubben'],
  ...['vollen', 'grenda', 'smuget', 'kaia', 'myra', 'berget', 'moen', 'hagen', 'kleiva', 'sti'],
];
const streetWords = new Set([
  ...['gate', 'gata', 'gaten', 'vei', 'veien', 'veg', 'vegen', 'plass', 'allé', 'alle', 'torg'],
  ...['terrasse', 'brygge', 'ring', 'sving', 'smug', 'tun'],
]);
const notStreets = ['reise', 'om', 'arbeids', 'parkerings', 'innkjørings', 'skole', 'adkomst'];
const units = new Set([
  ...['minutter', 'min', 'timer', 'time', 'km', 'kilometer', 'm', 'meter', 'kr', 'kroner', 'kg'],
  ...['stk', 'dager', 'uker', 'år', '%', 'prosent', 'ganger', 'grader', 'personer', 'ansatte'],
]);
const residing = new Set([
  ...['bor', 'bur', 'bodde', 'budde', 'bosatt', 'busett', 'flyttet', 'flytta', 'bopel', 'busette'],
]);
const prepositions = new Set(['i', 'på', 'ved', 'til', 'nær', 'utenfor', 'utanfor', 'under']);

/** Where a person lives: a street with its number, a postal code with its place, «bor i …». */
export function findAddress(tokens: readonly Token[], at: number): Match | undefined {
  return findStreet(tokens, at) ?? findPostalPlace(tokens, at) ?? findResidence(tokens, at);
}

/** The name of a street ends at `at` and its number follows. */
function findStreet(tokens: readonly Token[], at: number): Match | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return undefined;
  const until = houseNumberUntil(tokens, at + 1);
  if (until === undefined) return undefined;
  const first = streetFrom(tokens, at);
  return first === undefined
    ? undefined
    : { kind: 'address', first, until: withPostalPlace(tokens, until) };
}

function houseNumberUntil(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.gap !== 'space' || number.text.length > 4)
    return undefined;
  const letter = tokens[at + 1];
  const isLetter = letter?.kind === 'word' && /^[a-zæøå]$/i.test(letter.text) && letter.low !== 'i';
  const until = isLetter && letter.gap !== 'line' ? at + 2 : at + 1;
  return units.has(tokens[until]?.low ?? '') || units.has(letter?.low ?? '') ? undefined : until;
}

function streetFrom(tokens: readonly Token[], at: number): number | undefined {
  const { low } = tokens[at] as Token;
  if (streetWords.has(low)) return nameBefore(tokens, at);
  if (low === 'postboks') return at;
  if (notStreets.some((stem) => low.startsWith(stem))) return undefined;
  if (streetEnds.some((end) => low.endsWith(end) && low.length > end.length + 1)) return at;
  const isDoubtful = doubtfulEnds.some((end) => low.endsWith(end) && low.length > end.length + 1);
  if (!isDoubtful || !isCapital(tokens[at])) return undefined;
  return isSentenceStart(tokens, at) && tokens[at - 1]?.text !== ':' ? undefined : at;
}

/** The words of a name before «gate»: up to three, the first with a capital. */
function nameBefore(tokens: readonly Token[], at: number): number | undefined {
  let first: number | undefined;
  for (let i = at - 1; i >= at - 3 && i >= 0; i -= 1) {
    if (tokens[i + 1]?.gap !== 'space' || tokens[i]?.kind !== 'word') break;
    if (!isCapital(tokens[i])) break;
    first = i;
  }
  return first;
}

function withPostalPlace(tokens: readonly Token[], until: number): number {
  const at = tokens[until]?.text === ',' ? until + 1 : until;
  return findPostalPlace(tokens, at)?.until ?? until;
}

function findPostalPlace(tokens: readonly Token[], at: number): Match | undefined {
  const [code, place] = [tokens[at], tokens[at + 1]];
  if (code?.kind !== 'number' || code.text.length !== 4) return undefined;
  if (place?.gap !== 'space' || !isCapital(place) || place.text.length < 2) return undefined;
  const before = tokens[at - 1];
  const isPlace = knownPlaces.has(place.low);
  const isAfterAddress = before?.text === ',' || before?.text === ':';
  const isYear = /^(?:19|20)/.test(code.text);
  const isBrand = isCapital(before) && code.gap === 'space';
  if (!isPlace && (isYear || isBrand) && !isAfterAddress) return undefined;
  if (
    isYear &&
    isPlace &&
    before?.kind === 'word' &&
    ['i', 'fra', 'til', 'mai'].includes(before.low)
  )
    return undefined;
  return { kind: 'address', first: at, until: at + 2 };
}

/** «bor i Moss»: the place, where it begins as a name or is a known one. */
function findResidence(tokens: readonly Token[], at: number): Match | undefined {
  const place = tokens[at] as Token;
  if (place.kind !== 'word' || place.gap !== 'space') return undefined;
  const [preposition, verb, earlier] = wordsBefore(tokens, at, 3);
  if (preposition === undefined || !prepositions.has(preposition)) return undefined;
  if (tokens[at - 1]?.low !== preposition) return undefined;
  const isResiding = residing.has(verb ?? '') || residing.has(earlier ?? '');
  if (!isResiding || !(isCapital(place) || knownPlaces.has(place.low))) return undefined;
  const next = tokens[at + 1];
  const isLonger = isCapital(next) && next?.gap === 'space';
  return {
    kind: 'address',
    first: at,
    until: isLonger || (isGlued(next) && isCapital(next)) ? at + 2 : at + 1,
  };
}
