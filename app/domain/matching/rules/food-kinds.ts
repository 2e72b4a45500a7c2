import { readWords } from '../../vocabulary/read-words';

/** Foods by the words for them, in all four languages; a name of four letters may open a compound. */
const names: Readonly<Record<string, string>> = {
  pork: 'pork svin svinekjøtt svinekjøt svinekød gris grisekjøtt flesk fläsk griskött bacon skinke skinka ribbe',
  alcohol:
    'alcohol alkohol øl vin rødvin hvitvin brennevin sprit spiritus cider ølservering vinservering ølkasser',
  fish: 'fish fisk sjømat laks torsk',
  shellfish: 'shellfish skalldyr reker krabbe skaldjur',
  nuts: 'nuts nøtter peanøtter nötter mandler',
  beef: 'beef storfe storfekjøtt oksekjøtt biff nötkött oksekød',
  meat: 'meat kjøtt kjøt kött kød',
  egg: 'egg eggs',
  milk: 'milk melk mjølk meieri',
  gluten: 'gluten mel hvetemel',
};

const compoundFrom = 4;

const kinds = Object.entries(names).flatMap(([kind, each]) =>
  each.split(' ').flatMap((name) => readWords(name).map((word) => ({ kind, ...word }))),
);

/** The kinds of food a text names ("ta i svinekjøtt" names pork). */
export function foodKindsIn(text: string): ReadonlySet<string> {
  const words = readWords(text);
  const named = kinds.filter(({ plain, stem }) =>
    words.some(
      (word) =>
        word.plain === plain ||
        (stem.length >= compoundFrom && (word.stem === stem || word.plain.startsWith(plain))),
    ),
  );
  return new Set(named.map(({ kind }) => kind));
}

/** The kind of one food given by name, or the name itself where it is none we know. */
export function foodKindOf(name: string): string {
  const plain = name.trim().toLowerCase();
  if (plain in names) return plain;
  const [kind] = foodKindsIn(plain);
  return kind ?? plain;
}
