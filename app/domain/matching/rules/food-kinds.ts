import { readWords, type Word } from '../../vocabulary/read-words';
import { isSameWord } from '../closeness';

/** Foods by the words for them, in all four languages; a name of five letters may open a compound. */
const names: Readonly<Record<string, string>> = {
  pork: 'pork svin svine svinekjøtt svinekjøt svinekød gris grise grisekjøtt flesk fläsk griskött bacon skinke skinka ribbe',
  alcohol: 'alcohol alkohol øl vin rødvin hvitvin brennevin sprit spiritus cider',
  fish: 'fish fisk fiske sjømat laks lakse torsk',
  shellfish: 'shellfish skalldyr reker krabbe skaldjur',
  nuts: 'nuts nøtter peanøtter nötter mandler',
  beef: 'beef storfe storfekjøtt oksekjøtt biff nötkött oksekød',
  meat: 'meat kjøtt kjøt kött kød',
  egg: 'egg eggs',
  milk: 'milk melk melke mjølk mjölk mælk meieri',
  gluten: 'gluten mel hvetemel',
};

/** What a short name ("øl", "vin") is followed by where it opens a compound; "vindu" is no wine. */
const served = ['bar', 'boks', 'flask', 'glas', 'kart', 'kass', 'salg', 'server', 'utsalg'];

const stemFrom = 4;
const compoundFrom = 5;
/** Shorter words mistyped are other words: "flaske" is not "fläsk". */
const mistypedFrom = 7;

const kinds = Object.entries(names).flatMap(([kind, each]) =>
  each.split(' ').flatMap((name) => readWords(name).map((word) => ({ kind, ...word }))),
);

/** The kinds of food a text names ("ta i svinekjøtt" names pork). */
export function foodKindsIn(text: string): ReadonlySet<string> {
  const words = readWords(text);
  const named = kinds.filter((name) => words.some((word) => isNamed(name, word)));
  return new Set(named.map(({ kind }) => kind));
}

function isNamed(name: Word, word: Word): boolean {
  const { plain, stem, folded } = name;
  if (word.plain === plain || (stem.length >= stemFrom && word.stem === stem)) return true;
  if (plain.length >= compoundFrom) {
    const isMistyped = plain.length >= mistypedFrom && isSameWord(word.folded, folded);
    return word.plain.startsWith(plain) || isMistyped;
  }
  return served.some((rest) => word.plain.startsWith(plain + rest));
}

/** The kind of one food given by name, or the name itself where it is none we know. */
export function foodKindOf(name: string): string {
  const plain = name.trim().toLowerCase();
  if (plain in names) return plain;
  const [kind] = foodKindsIn(plain);
  return kind ?? plain;
}
