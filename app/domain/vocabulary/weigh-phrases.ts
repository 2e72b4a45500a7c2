import { type Concept, personalSectors } from './concept';
import type { Word } from './read-words';
import { particles } from './stop-words';

/** What a phrase's words led to: a concept of the vocabulary, and whether it would be taken. */
export type PhraseReading = {
  readonly concept: Concept | undefined;
  readonly isSure: boolean;
  readonly words: readonly Word[];
};

/**
 * The readings that are only beside the point, of a text's sure ones: they are offered and not
 * taken. In "vaske gulv på skolen for barna" the work is washing floors; school and children say
 * where and for whom. Part by part of the text:
 * - the first phrase with a verb or with anything understood says the work; what follows its
 *   preposition is context;
 * - a whole sector says nothing more where a task in it is named ("kjøre bort møkka");
 * - a verb that says the work alone outweighs an object that would say another ("snekre fuglekasser");
 * - how someone likes to work says nothing more where the work is named.
 */
export function besideThePoint(
  words: readonly Word[],
  readings: readonly PhraseReading[],
): Set<PhraseReading> {
  const beside = new Set<PhraseReading>();
  const sure = readings.filter(({ isSure }) => isSure);
  for (const part of new Set(sure.map(partOf))) {
    const here = sure.filter((reading) => partOf(reading) === part);
    const work = here.filter(({ concept }) => !isPersonal(concept));
    if (work.length === 0) continue;
    const verbs = words.filter((word) => word.part === part && word.isVerb);
    const main = Math.min(...work.map(phraseOf), ...verbs.map(({ phrase }) => phrase));
    const meant = meantIn(work.filter((reading) => phraseOf(reading) === main));
    for (const reading of here) if (!meant.includes(reading)) beside.add(reading);
  }
  return beside;
}

/** What one phrase says, of all its words led to. A mere list of nouns says all of it. */
function meantIn(head: readonly PhraseReading[]): readonly PhraseReading[] {
  if (!head.some(({ words }) => words.some(({ isVerb }) => isVerb))) return head;
  const tasks = head.filter(
    ({ concept, words }) => concept?.broader !== undefined || words.length > 1,
  );
  const named = tasks.length > 0 ? tasks : head;
  const verbs = named.filter(({ words }) => words.every(saysVerb));
  return verbs.length > 0 ? verbs : named;
}

function saysVerb({ isVerb, plain }: Word): boolean {
  return isVerb || particles.has(plain);
}

function isPersonal(concept: Concept | undefined): boolean {
  return personalSectors.has(concept?.broader ?? concept?.id ?? '');
}

/**
 * The phrase a reading begins in: "sitte i kassa" is one reading over two, and begins in the first.
 */
function phraseOf({ words }: PhraseReading): number {
  return Math.min(...words.map(({ phrase }) => phrase));
}

function partOf({ words }: PhraseReading): number {
  return words[0]?.part ?? 0;
}
