import { isSameWord } from '../closeness';
import type { MatchTask } from '../input';
import { leverKindsOf, namedMeans } from '../means';
import type { ReadText } from '../read-text';
import type { ResolvedNeed, ResolvedTask } from '../resolve-need';
import type { ReadRuledOut, ResolvedProfile } from '../resolve-profile';
import type { Finding, Means } from './finding';
import { foodKindOf } from './food-kinds';
import { isNamedDemand } from './named-demands';
import { editDistance } from '../../vocabulary/edit-similarity';
import { readWords } from '../../vocabulary/read-words';
import { decisionKey } from '../../vocabulary/word-decision';

const about = { rule: 'own-no', feeds: 'limits' } as const;
const compoundFrom = 4;
const compoundRest = 3;
const headFrom = 6;
const shortBelow = 5;
const tellingWords = 3;
const mistypedAmong = 3;

/** The person's own "no" against each task's title, text and demands. */
export function checkOwnNo(need: ResolvedNeed, profile: ResolvedProfile): Finding[] {
  if (profile.ruledOut === undefined) {
    return [{ ...about, outcome: 'unknown', why: 'Spør om det er noe kandidaten ikke vil gjøre.' }];
  }
  const findings = profile.ruledOut.flatMap((no) =>
    need.tasks.flatMap((task) => {
      if (no.parts.some((part) => meets(part, no, task))) return [conflict(no, task.task)];
      return mayMeet(no, task) ? [question(no, task)] : [];
    }),
  );
  return findings.length > 0
    ? findings
    : [{ ...about, outcome: 'ok', why: 'Ingen av oppgavene er noe kandidaten har sagt nei til.' }];
}

function conflict(no: ReadRuledOut, task: MatchTask): Finding {
  const { when, solvableBy } = no.ruledOut;
  const quote = quoteOf(no);
  const named = namedMeans(solvableBy, task.adaptations);
  const isNever = when === 'never';
  return {
    ...about,
    task: task.id,
    outcome: 'conflict',
    means: isNever ? named : [...named, ...meansForNotNow(task, named)],
    otherwise: 'blocked',
    why: isNever ? `Kandidaten sier nei til «${quote}».` : `Kandidaten vil vente med «${quote}».`,
  };
}

/** A no that may be about the task, by words that are not surely understood, is asked about. */
function question(no: ReadRuledOut, { task, title }: ResolvedTask): Finding {
  const why = `Spør om «${quoteOf(no)}» også gjelder «${title?.quote ?? ''}».`;
  return { ...about, task: task.id, outcome: 'unknown', why };
}

function quoteOf({ parts }: ReadRuledOut): string {
  return parts.map(({ quote }) => quote).join(', ');
}

/** "Not now" opens with time: by learning, by the employer's own steps, or later in the job. */
function meansForNotNow(task: MatchTask, named: readonly Means[]): Means[] {
  const learning: Means[] = task.learnable
    ? [{ lever: 'training', isOffered: true, why: 'Oppgaven kan læres trinn for trinn.' }]
    : [];
  const offered = (task.adaptations ?? [])
    .filter((offer) => !leverKindsOf(offer).includes('aid'))
    .flatMap((offer) => namedMeans([offer], [offer]))
    .filter((offer) => !named.some(({ lever }) => lever === offer.lever));
  const later: Means = {
    lever: 'reorder',
    isOffered: false,
    why: 'Begynn med de andre oppgavene, og ta denne etter hvert.',
  };
  const means = [...learning, ...offered];
  return named.length + means.length > 0 ? means : [later];
}

/** True where what is ruled out is something the task is about, says, or demands by name. */
function meets(part: ReadText, no: ReadRuledOut, { task, title, text }: ResolvedTask): boolean {
  const read = [title, text].filter((each) => each !== undefined);
  return (
    read.some((each) => isAbout(part, each)) ||
    (hasWordsOf(part, read) && !isOtherShortWord(part, no, task)) ||
    hasFoodOf(part, task, read) ||
    isNamedDemand(part.words, task.demands)
  );
}

/**
 * True where both may mean the same, and not all words of both are known. A food is known by its
 * name: "svin" is not asked about where somebody swings a hammer.
 */
function mayMeet({ parts, perhaps = [] }: ReadRuledOut, { title, ...task }: ResolvedTask): boolean {
  const guessed = task.perhaps ?? [];
  if (perhaps.length + guessed.length === 0) return false;
  if (parts.some(({ foods }) => foods.length > 0)) return false;
  const may = new Set([...idsIn(parts), ...perhaps]);
  return [...idsIn(title ? [title] : []), ...guessed].some((id) => may.has(id));
}

function idsIn(texts: readonly ReadText[]): string[] {
  return texts.flatMap(({ concepts }) => concepts.map(({ id }) => id));
}

/** Only what the words surely name counts: a guess is not a "no". */
function isAbout(part: ReadText, text: ReadText): boolean {
  const ruledOut = part.concepts.filter(({ sureness }) => sureness === 1);
  const narrowest = ruledOut.filter(
    ({ id }) => !ruledOut.some(({ within }) => within.includes(id)),
  );
  return text.concepts.some(
    (concept) =>
      concept.sureness === 1 &&
      narrowest.some(({ id }) => id === concept.id || concept.within.includes(id)),
  );
}

function hasWordsOf({ words }: ReadText, texts: readonly ReadText[]): boolean {
  const others = texts.flatMap((text) => text.words);
  const left = words.filter((word) => !others.some((other) => isWordIn(word, other)));
  if (left.length === 0) return true;
  // Among several words that are the same, one that is a letter off is mistyped.
  return (
    words.length >= tellingWords &&
    left.length === 1 &&
    left.every((word) => others.some((other) => isMistyped(word, other)))
  );
}

function isMistyped(word: string, other: string): boolean {
  return Math.min(word.length, other.length) >= mistypedAmong && editDistance(word, other) <= 1;
}

/**
 * "Lager" is not "lage", though a short stem is all they leave: where the vocabulary knows the
 * thing by that very word, a look-alike is another word. "Vask" and "vaske" stay the same.
 */
function isOtherShortWord(part: ReadText, { ruledOut }: ReadRuledOut, task: MatchTask): boolean {
  const [word] = part.words;
  if (word === undefined || !isShortWord(part)) return false;
  const spelt = (text = '') =>
    readWords(text).flatMap(({ folded, plain }) => (folded === word ? [plain] : []));
  const named = new Set(part.concepts.flatMap(({ label }) => spelt(label)));
  const hers = spelt(ruledOut.what);
  const others = [...spelt(task.title), ...spelt(task.text)];
  return (
    others.length > 0 &&
    hers.every((mine) => named.has(mine) && others.every((other) => isLookalike(mine, other)))
  );
}

/**
 * A "no" as it is written, where its spelling decides what it means; else nothing, because what was
 * understood of it says all.
 */
export function spellingOf({ ruledOut, parts }: ReadRuledOut): string {
  return parts.some(isShortWord) ? decisionKey(ruledOut.what) : '';
}

function isShortWord({ words: [word, ...others] }: ReadText): boolean {
  return word !== undefined && others.length === 0 && word.length < shortBelow;
}

function isLookalike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}e` || (short.endsWith('e') && long === `${short}r`);
}

/** The same word, or part of a compound: "hund" in hundelufting, "rengjøring" in hotellrengjøring. */
function isWordIn(word: string, other: string): boolean {
  if (isSameWord(word, other)) return true;
  const isFirst = other.startsWith(word) && other.length - word.length >= compoundRest;
  return (
    (isFirst && word.length >= compoundFrom) || (word.length >= headFrom && other.endsWith(word))
  );
}

function hasFoodOf(part: ReadText, task: MatchTask, read: readonly ReadText[]): boolean {
  if (part.foods.length === 0) return false;
  const demanded = (task.demands?.foods ?? []).map(foodKindOf);
  const named = new Set([...demanded, ...read.flatMap(({ foods }) => foods)]);
  return part.foods.some((kind) => named.has(kind));
}
