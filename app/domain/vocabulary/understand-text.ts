import type { Band, Resolver } from './create-resolver';
import { decisionKey, type WordDecision } from './word-decision';

/** A concept beside a text: taken as meant, or offered to choose. */
export type OfferedConcept = {
  readonly id: string;
  readonly label: string;
  readonly isTaken: boolean;
};

/** A text with what was understood of it. `high`: taken; `medium`: to choose; `low`: not used. */
export type Understanding = {
  readonly text: string;
  readonly band: Band;
  readonly concepts: readonly OfferedConcept[];
  /** Somebody has said that none of the vocabulary's concepts is meant. */
  readonly isNone: boolean;
  /** What was searched for in place of what was understood. */
  readonly search: string;
};

/** What somebody has ticked beside a text, and what she searched the vocabulary for. */
export type WordAnswer = {
  readonly text: string;
  readonly concepts: readonly string[];
  readonly isNone: boolean;
  /** Ordinary words, not about a person: they may be remembered for everyone. */
  readonly isCommon: boolean;
  readonly search: string;
};

/** As many concepts as are offered where the resolver is unsure: top five is far better than one. */
export const mostOffered = 5;

/** The longest text that is understood while it is typed, in characters. */
export const longestUnderstood = 200;

/**
 * What a text is understood as, to be shown to the one who wrote it. Ticks already set beside the
 * same text stay as they are, and a search adds what it finds.
 */
export function understandText(
  resolver: Resolver,
  text: string,
  answer?: WordAnswer,
): Understanding {
  const found = resolver.resolve(text);
  const sure = found.filter(({ band }) => band === 'high').map(({ concept }) => concept);
  const others = found
    .filter(({ band }) => band === 'medium' || (band === 'low' && sure.length > 0))
    .map(({ concept }) => concept);
  const searched = answer?.search ? searchVocabulary(resolver, answer.search) : [];
  const taken = answer ? answer.concepts : sure;
  const ids = [...new Set([...taken, ...sure, ...others.slice(0, mostOffered), ...searched])];
  const concepts = ids.flatMap((id) => {
    const known = resolver.conceptById(id);
    return known ? [{ id, label: known.label, isTaken: taken.includes(id) }] : [];
  });
  const isNone = answer?.isNone ?? false;
  const band = isNone ? 'low' : bandOf(concepts);
  return { text, band, concepts, isNone, search: answer?.search ?? '' };
}

/** A decision as an answer, to show it again. */
export function answerOf({ text, concepts }: WordDecision): WordAnswer {
  const isNone = concepts.length === 0;
  return { text, concepts, isNone, isCommon: false, search: '' };
}

/** The ids of the concepts a search finds, the likest first. */
export function searchVocabulary(resolver: Resolver, search: string): string[] {
  return resolver
    .resolve(search.slice(0, longestUnderstood))
    .slice(0, mostOffered)
    .map(({ concept }) => concept);
}

/** The answer among `answers` that is about this text, if there is one. */
export function answerAbout(answers: readonly WordAnswer[], text: string): WordAnswer | undefined {
  const key = decisionKey(text);
  return answers.find((answer) => decisionKey(answer.text) === key);
}

function bandOf(concepts: readonly OfferedConcept[]): Band {
  if (concepts.some(({ isTaken }) => isTaken)) return 'high';
  return concepts.length > 0 ? 'medium' : 'low';
}
