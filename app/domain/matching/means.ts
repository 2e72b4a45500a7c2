import { normaliseText } from '../vocabulary/normalise-text';
import { readWords } from '../vocabulary/read-words';
import type { LeverKind } from './match-types';
import { quoteText } from './quote-text';
import type { Means } from './rules/finding';

/** The words that tell which kind of change a means is; what none of them names is an aid. */
const signs: readonly [LeverKind, RegExp][] = [
  ['training', /opplær|opplæring|oplær|upplær|kurs|lære|læring|undervis|øving|øve |trening|utdann|utbild|instruks/],
  ['mentor', /mentor|støtte|stød|fadder|ved siden av|ved sida av|følge|veiled|vegled|rettlei|jobbspesialist/],
  ['reorder', /først|etter hvert|etter kvart|efter hand|efterhånden|trinnvis|trinvis|stegvis|gradvis|senere|seinare|steg for steg|om gangen|litt etter litt/],
  ['move', /annen tid|anna tid|annet tidspunkt|anna tidspunkt|flytte tid|annen dag|andre tider|senere på dagen/],
  ['strip', /slippe|ta bort|ta vekk|andre tar|andre gjør|bytte bort|kollega gjør|kollega tar/],
]; // prettier-ignore

/** Every kind of change a means is, told by its words ("trinnvis opplæring" is two). */
export function leverKindsOf(means: string): LeverKind[] {
  const text = `${normaliseText(means)} `;
  const kinds = signs.filter(([, sign]) => sign.test(text)).map(([kind]) => kind);
  return kinds.length === 0 ? ['aid'] : kinds;
}

/**
 * The means a person named, each marked where the employer offers the same, compared as text. Where
 * an offer only means the same, it is told beside hers and counts as named (the score's rule is
 * text).
 */
export function namedMeans(
  named: readonly string[] | undefined,
  offered: readonly string[] | undefined,
): Means[] {
  return (named ?? [])
    .filter((means) => quoteText(means) !== '')
    .flatMap((means) => {
      const same = offered?.find((each) => asCompared(each) === asCompared(means));
      const isOffered = same !== undefined;
      const found = same ?? offered?.find((each) => meansTheSame(means, each));
      const offer = found === undefined ? undefined : quoteText(found);
      const words = { named: quoteText(means), ...(offer && { offer }) };
      return leverKindsOf(means).map((lever) => ({
        ...{ lever, isOffered, why: meansWording(means, isOffered, offer) },
        ...words,
      }));
    });
}

function asCompared(means: string): string {
  return normaliseText(means).replace(/\s+/g, ' ').trim();
}

const negations = /\b(?:ikke|ikkje|uten|utan|ingen|aldri|inte|ej)\b/;
/** So many words of content are enough for an offer to be one of the ways she has named. */
const tellingWords = 2;

/**
 * True where an offer holds all the words of content she has named, or is one of the ways in hers
 * ("tall eller tegn på dørene", "tall på dørene"). What one of them denies is another thing.
 */
function meansTheSame(means: string, offer: string): boolean {
  const [hers, theirs] = [asCompared(means), asCompared(offer)];
  if (negations.test(hers) !== negations.test(theirs)) return false;
  const [wanted, given] = [contentOf(hers), contentOf(theirs)];
  if (wanted.length === 0 || given.length === 0) return false;
  const isIn = (some: readonly string[], all: readonly string[]) =>
    some.every((word) => all.includes(word));
  const isOneWay = /\beller\b/.test(hers) && given.length >= tellingWords && isIn(given, wanted);
  return isIn(wanted, given) || isOneWay;
}

function contentOf(text: string): string[] {
  return readWords(text).map(({ folded }) => folded);
}

function meansWording(means: string, isOffered: boolean, offer: string | undefined): string {
  const quoted = `«${quoteText(means)}»`;
  if (isOffered) return `Løses med ${quoted}, som arbeidsgiver tilbyr.`;
  return offer === undefined
    ? `Kan løses med ${quoted}. Spør arbeidsgiver.`
    : `Kan løses med ${quoted}. Arbeidsgiver tilbyr «${offer}».`;
}
