import { findingKinds, isIdentifier, type FindingKind } from './text-scan/finding';

/** What happens to what the scan finds in a text; what is in neither set is let through. */
export interface TextRule {
  readonly name: string;
  /** May not stand there: the text is sent back. */
  readonly refused: ReadonlySet<FindingKind>;
  /** May be wanted: the writer is asked once. */
  readonly asked: ReadonlySet<FindingKind>;
}

const identifiers = findingKinds.filter(isIdentifier);
const others = findingKinds.filter((kind) => !isIdentifier(kind));
const privateWords: readonly FindingKind[] = ['health', 'benefit', 'faith', 'origin', 'family'];

function rule<Name extends string>(
  name: Name,
  refused: readonly FindingKind[],
  asked: readonly FindingKind[],
) {
  return { name, refused: new Set(refused), asked: new Set(asked) };
}

/** By what the text is for (domain §2.12, §7; quality P5). */
export const textRules = {
  /** What an employer or a specialist writes about tasks. */
  work: rule('work', identifiers, others),
  /** Where the work is, and how to get in: a workplace has an address, and no health. */
  place: rule('place', identifiers, privateWords),
  /** The question box, whose forbidden topics `checkQuestion` refuses with a better question. */
  question: rule(
    'question',
    identifiers,
    others.filter((kind) => !privateWords.includes(kind)),
  ),
  /** What a specialist writes to an employer about a person. */
  aboutPerson: rule(
    'aboutPerson',
    [...identifiers, ...privateWords],
    others.filter((kind) => !privateWords.includes(kind)),
  ),
  /** What the parties to an agreement sign: schemes and pay belong in it, her health never. */
  terms: rule(
    'terms',
    [...identifiers, 'health', 'faith', 'origin', 'family'],
    others.filter((kind) => kind === 'benefit' || !privateWords.includes(kind)),
  ),
  /** What a jobseeker writes to somebody who does not know her by name. */
  unnamed: rule('unnamed', [], [...identifiers, 'birth-date', 'address', 'name']),
  /** The layer without names that matches are made from: nothing is refused, all is asked about. */
  matchingLayer: rule('matchingLayer', [], findingKinds),
} as const satisfies Record<string, TextRule>;

export type TextRuleName = keyof typeof textRules;
export const textRuleNames = Object.keys(textRules) as TextRuleName[];
