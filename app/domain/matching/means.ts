import { normaliseText } from '../vocabulary/normalise-text';
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

/** The means a person named, each marked where the employer offers the same, compared as text. */
export function namedMeans(
  named: readonly string[] | undefined,
  offered: readonly string[] | undefined,
): Means[] {
  return (named ?? [])
    .filter((means) => quoteText(means) !== '')
    .flatMap((means) => {
      const offer = (offered ?? []).find((each) => asCompared(each) === asCompared(means));
      const isOffered = offer !== undefined;
      const words = { named: quoteText(means), ...(isOffered && { offer: quoteText(offer) }) };
      return leverKindsOf(means).map((lever) => ({
        ...{ lever, isOffered, why: meansWording(means, isOffered) },
        ...words,
      }));
    });
}

function asCompared(means: string): string {
  return normaliseText(means).replace(/\s+/g, ' ').trim();
}

function meansWording(means: string, isOffered: boolean): string {
  const quoted = `«${quoteText(means)}»`;
  return isOffered
    ? `Løses med ${quoted}, som arbeidsgiver tilbyr.`
    : `Kan løses med ${quoted}. Spør arbeidsgiver.`;
}
