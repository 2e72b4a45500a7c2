import { personalSectors, type Concept } from '~/app/domain/vocabulary/concept';
import { workVocabulary } from '~/app/domain/vocabulary/work-vocabulary';
import type { Random } from './random';

/** A sector of work with the tasks one does in it. */
interface Trade {
  readonly name: string;
  readonly tasks: readonly Concept[];
}

/** How many of a concept's names are used: the same words come again, as they do among people. */
const namesOfEach = 5;
/** The share of texts with a slip of the pen. */
const slips = 0.04;

const isSector = ({ broader }: Concept) => broader === undefined;

/** What is done in a sector: its own concepts and the variants below them. */
function within(sector: string): Concept[] {
  const children = workVocabulary.concepts.filter(({ broader }) => broader === sector);
  return children.flatMap((child) => [child, ...within(child.id)]);
}

/** The trades of the vocabulary that have enough tasks to make a post of. */
export const trades: readonly Trade[] = workVocabulary.concepts
  .filter((concept) => isSector(concept) && !personalSectors.has(concept.id))
  .map(({ id, label }) => ({ name: label, tasks: within(id) }))
  .filter(({ tasks }) => tasks.length >= 4);

export const interests: readonly Concept[] = within('interests');

/** One of a concept's names, now and then misspelt. */
export function wordsFor(random: Random, { label, labels }: Concept): string {
  const name = random.pick([label, ...labels].slice(0, namesOfEach));
  return random.chance(slips) ? misspelt(name) : name;
}

/** One slip, always the same for the same words: the letter in the middle is left out. */
function misspelt(words: string): string {
  const middle = Math.floor(words.length / 2);
  return words.length < 6 ? words : words.slice(0, middle) + words.slice(middle + 1);
}
