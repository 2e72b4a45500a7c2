import { sensitiveVocabulary } from '../sensitive-vocabulary';
import { createTermFinder, type TermFinder } from '../term-finder';
import type { FindingKind } from './finding';
import type { Match } from './match';
import { wordsBefore, type Token } from './tokens';
import { countries } from './words/countries';

const { diagnosis, condition, pregnancy, benefit, capacity, faith, origin, family } =
  sensitiveVocabulary;

const finders: readonly (readonly [FindingKind, TermFinder])[] = [
  ['health', createTermFinder([...diagnosis, ...condition, ...pregnancy])],
  ['benefit', createTermFinder([...benefit, ...capacity])],
  ['faith', createTermFinder(faith)],
  ['origin', createTermFinder(origin)],
  ['family', createTermFinder(family)],
];

/** Words of health, benefit, faith, origin and family. */
export function findWords(tokens: readonly Token[], at: number): Match | undefined {
  if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return undefined;
  for (const [kind, termAt] of finders) {
    const count = termAt(tokens, at);
    if (count > 0) return { kind, first: at, until: at + count };
  }
  return findCountry(tokens, at) ?? findChildren(tokens, at);
}

const coming = new Set(['kommer', 'kjem', 'kom', 'er', 'kjem', 'stammer']);
const persons = new Set([
  'han',
  'hun',
  'ho',
  'hen',
  'kandidaten',
  'søkeren',
  'vedkommende',
  'familien',
]);

/** «født i Polen», «hun kommer fra Syria»; goods may come from anywhere. */
function findCountry(tokens: readonly Token[], at: number): Match | undefined {
  if (!countries.has(tokens[at]?.low ?? '')) return undefined;
  const [preposition, verb, who] = wordsBefore(tokens, at, 3);
  const isFrom = preposition === 'fra' || preposition === 'frå';
  const isBorn = preposition === 'i' && (verb === 'født' || verb === 'fødd');
  const isComing = isFrom && coming.has(verb ?? '') && persons.has(who ?? '');
  const isOrigin = isFrom && (verb === 'opprinnelig' || verb === 'opphavleg');
  return isBorn || isComing || isOrigin
    ? { kind: 'origin', first: at - 2, until: at + 1 }
    : undefined;
}

const counts = new Set([
  'ett',
  'et',
  'eitt',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'flere',
  'fleire',
]);
const children = new Set(['barn', 'born', 'unger', 'ungar', 'døtre', 'døtrer', 'sønner', 'søner']);

/** «har tre barn». */
function findChildren(tokens: readonly Token[], at: number): Match | undefined {
  const [count, child] = [tokens[at], tokens[at + 1]];
  const isCount = count?.kind === 'number' ? count.text.length === 1 : counts.has(count?.low ?? '');
  const isHaving = tokens[at - 1]?.low === 'har';
  if (!isCount || !isHaving || !children.has(child?.low ?? '')) return undefined;
  return { kind: 'family', first: at, until: at + 2 };
}
