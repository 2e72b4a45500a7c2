const vowels = new Set('aeiouyæøå');

const endings = [
  'hetenes', 'hetene', 'hetens', 'heten', 'heter', 'endes', 'ande', 'ende', 'edes', 'enes',
  'ede', 'ane', 'ene', 'ens', 'ets', 'ast', 'het', 'en', 'ar', 'er', 'as', 'es', 'et', 'a', 'e',
]; // prettier-ignore

const qualities = [
  'hetslov',
  'eleg',
  'elig',
  'elov',
  'slov',
  'leg',
  'eig',
  'lig',
  'els',
  'lov',
  'ig',
];

/** Verbal nouns: vasking, vaskinga, vaskingen mean what vaske means. */
const verbalNouns = ['ingene', 'ingane', 'ingen', 'inger', 'ingar', 'ingi', 'inga', 'ings', 'ing'];

const verbalNounStem = 3;

/**
 * The stem of one lower-case Norwegian word, bokmål or nynorsk: the Snowball rules for Norwegian,
 * and verbal nouns on -ing reduced to the verb.
 */
export function stemWord(word: string): string {
  const verb = withoutEnding(word, verbalNouns, Math.max(verbalNounStem, regionStart(word)));
  const base = verb === word ? withoutInflection(word) : verb;
  return withoutEnding(withoutLastOf(base), qualities, regionStart(base));
}

function withoutInflection(word: string): string {
  const start = regionStart(word);
  if (word.endsWith('erte') && word.length - 4 >= start) return word.slice(0, -2);
  if (word.endsWith('ert') && word.length - 3 >= start) return word.slice(0, -1);
  const shorter = withoutEnding(word, endings, start);
  return shorter === word ? withoutGenitive(word, start) : shorter;
}

function withoutGenitive(word: string, start: number): string {
  if (!word.endsWith('s') || word.length - 1 < start) return word;
  const before = word.at(-2) ?? '';
  const isEnding =
    'bcdfghjlmnoprtvyz'.includes(before) || (before === 'k' && !vowels.has(word.at(-3) ?? ''));
  return isEnding ? word.slice(0, -1) : word;
}

function withoutLastOf(word: string): string {
  const isPast = word.endsWith('dt') || word.endsWith('vt');
  return isPast && word.length - 2 >= regionStart(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string, candidates: readonly string[], start: number): string {
  const ending = candidates.find(
    (each) => word.endsWith(each) && word.length - each.length >= start,
  );
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** Snowball's R1: after the first consonant that follows a vowel, never before the third letter. */
function regionStart(word: string): number {
  for (let at = 1; at < word.length; at += 1) {
    if (vowels.has(word[at - 1] ?? '') && !vowels.has(word[at] ?? '')) return Math.max(3, at + 1);
  }
  return word.length;
}
