import { quoteText } from '../matching/quote-text';
import type { ReadText } from '../matching/read-text';
import type { ResolvedProfile } from '../matching/resolve-profile';
import { inBokmaal } from '../vocabulary/in-bokmaal';
import type { CardProfile } from './card-source';

/**
 * How each piece of work she has told of is told to an employer: in her own words, or in plain
 * bokmål where they are another language's or misspelt and surely mean one thing.
 */
export function toldWorkOf({ mastered, wanted, experience }: ResolvedProfile) {
  const read = [
    ...(mastered ?? []),
    ...(wanted ?? []),
    ...(experience ?? []).map(({ task }) => task),
  ];
  const told = new Map(read.map((text) => [text.quote, toldAs(text)]));
  return (text: string): string => told.get(quoteText(text)) ?? text;
}

/** What of her profile a card tells, with its work told as `tell` tells it. */
export function withToldWork<Facts extends CardProfile>(
  facts: Facts,
  tell: (text: string) => string,
): Facts {
  const { mastered, wanted, experience } = facts;
  return {
    ...facts,
    ...(mastered && { mastered: mastered.map(tell) }),
    ...(wanted && { wanted: wanted.map(tell) }),
    ...(experience && {
      experience: experience.map((each) => ({ ...each, task: tell(each.task) })),
    }),
  };
}

/** Quotations of her words, list by list, as they are told. */
export function wordsTold<Of extends string>(
  words: Readonly<Record<Of, readonly string[]>>,
  tell: (text: string) => string,
): Record<Of, string[]> {
  const lists = Object.entries<readonly string[]>(words);
  return Object.fromEntries(
    lists.map(([of, texts]) => [of, texts.map((text) => quoteText(tell(text)))]),
  ) as Record<Of, string[]>;
}

function toldAs({ quote, concepts }: ReadText): string | undefined {
  const [only, ...others] = concepts;
  const isSure = only?.sureness === 1 && others.length === 0;
  const told = isSure ? inBokmaal(quote, only.label) : quote;
  return told === quote ? undefined : told;
}
