import type { Match } from './match';
import type { Token } from './tokens';

const onlyWords = new Set(['eneste', 'einaste']);
const prepositions = new Set(['i', 'på', 'ved', 'hos', 'fra', 'frå']);
/** Ends of words for people, in the definite form. */
const personEnds = [
  'eren',
  'aren',
  'mannen',
  'kvinnen',
  'kvinna',
  'dama',
  'damen',
  'jenta',
  'gutten',
];
const morePersonEnds = [
  'isten',
  'legen',
  'presten',
  'personen',
  'sjefen',
  'guten',
  'sjåføren',
  'anten',
];
const notPersons = new Set([
  'kalenderen',
  'containeren',
  'timeren',
  'scanneren',
  'skanneren',
  'printeren',
]);
const offices = new Set(
  `ordfører rektor prest lensmann lege doktor sjef eier nabo biskop statsråd minister kommunedirektør
  rådmann lærer politimester fylkesmann statsforvalter kjøpmann styreleder banksjef skuledirektør`.split(
    /\s+/,
  ),
);
const kin = new Set(
  `datter dotter sønn son kone mann bror søster mor far barn barnebarn nevø niese svigersønn
  svigerdatter ektefelle samboer kjæreste tante onkel fetter kusine stesønn stedatter`.split(/\s+/),
);
const former = new Set(['tidligere', 'forhenværende', 'tidlegare', 'eks', 'avgåtte']);
const known = new Set([
  'tv',
  'avisa',
  'avisen',
  'nyhetene',
  'radio',
  'fjernsyn',
  'fotballen',
  'mediene',
]);

/** What singles one person out without a name: «eneste … i …», «ordførerens datter». */
export function findRole(tokens: readonly Token[], at: number): Match | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return undefined;
  const until = onlyOne(tokens, at) ?? relative(tokens, at) ?? publicPerson(tokens, at);
  return until === undefined ? undefined : { kind: 'role', first: at, until };
}

function lowAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' && token.gap === 'space' ? token.low : '';
}

/** «eneste kvinnen i avdelingen», «den eneste i bygda». */
function onlyOne(tokens: readonly Token[], at: number): number | undefined {
  if (!onlyWords.has((tokens[at] as Token).low)) return undefined;
  for (let i = at + 1; i <= at + 3; i += 1) {
    if (prepositions.has(lowAt(tokens, i)) && lowAt(tokens, i + 1) !== '') {
      const isPerson =
        i === at + 1 ? tokens[at - 1]?.low === 'den' : isPersonWord(lowAt(tokens, i - 1));
      return isPerson ? i + 2 : undefined;
    }
  }
  return undefined;
}

function isPersonWord(low: string): boolean {
  const isEnding = (end: string) => low.endsWith(end);
  return !notPersons.has(low) && (personEnds.some(isEnding) || morePersonEnds.some(isEnding));
}

/** «ordførerens datter», «sønnen til presten». */
function relative(tokens: readonly Token[], at: number): number | undefined {
  const { low } = tokens[at] as Token;
  if (isOffice(low.replace(/s$/, '')) && low.endsWith('s') && isKin(lowAt(tokens, at + 1)))
    return at + 2;
  const isOfOffice = lowAt(tokens, at + 1) === 'til' && isOffice(lowAt(tokens, at + 2));
  return isKin(low) && isOfOffice ? at + 3 : undefined;
}

function isOffice(low: string): boolean {
  return (
    offices.has(low) || offices.has(low.replace(/en$/, '')) || offices.has(low.replace(/n$/, ''))
  );
}

function isKin(low: string): boolean {
  return [low, low.replace(/(?:en|a)$/, ''), low.replace(/n?en$/, '')].some((word) =>
    kin.has(word),
  );
}

/** «tidligere ordfører», «kjent fra TV». */
function publicPerson(tokens: readonly Token[], at: number): number | undefined {
  const { low } = tokens[at] as Token;
  const [second, third] = [lowAt(tokens, at + 1), lowAt(tokens, at + 2)];
  if (former.has(low) && isOffice(second)) return at + 2;
  const isFrom = second === 'fra' || second === 'frå';
  return (low === 'kjent' || low === 'kjend') && isFrom && known.has(third) ? at + 3 : undefined;
}
