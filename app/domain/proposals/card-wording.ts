import { joinWithAnd, uncapitalised } from '../wording/in-a-sentence';

export const learningSentences: Readonly<Record<string, string>> = {
  shown: 'Lærer best ved å få oppgaven vist',
  written: 'Lærer best med skriftlig oppskrift',
  spoken: 'Lærer best når noen forklarer muntlig',
  'side-by-side': 'Lærer best ved siden av en kollega',
  pictures: 'Lærer best med bilder av trinnene',
};

export const nextStepSentence =
  'Hvis dere sier ja, avtaler vi et møte. Navnet får dere når kandidaten har sagt ja til det.';

/**
 * What leads a card where she has told that she can do some of this work; not that she has done it.
 */
export function mastersSentence(works: readonly string[]): string {
  return `Kandidaten kan dette: ${firstOf(works, 'ting')}.`;
}

/** What leads a card where she has told that she would like some of this work. */
export function wantsSentence(works: readonly string[]): string {
  return `Kandidaten vil gjerne gjøre dette: ${firstOf(works, 'ting')}.`;
}

/** The two as they were said when cards named up to three: such cards are still about. */
export function formerMastersSentence(works: readonly string[]): string {
  return `Kandidaten kan dette: ${listed(works.slice(0, 3))}.`;
}
export function formerWantsSentence(works: readonly string[]): string {
  return `Kandidaten vil gjerne gjøre dette: ${listed(works.slice(0, 3))}.`;
}

/** What leads a card otherwise: the employer's own tasks, and nothing about her. */
export function forTasksSentence(tasks: readonly string[]): string {
  return `Vi foreslår en kandidat til dette: ${firstOf(tasks, 'oppgaver')}.`;
}

/** The same where only some of the employer's tasks are meant: which ones is what it tells. */
export function forSomeTasksSentence(tasks: readonly string[]): string {
  return `Vi foreslår en kandidat til dette: ${listed(tasks.slice(0, 3))}.`;
}

/** The same of work she found herself: the company has not asked, and is not told that it has. */
export function unaskedSentence(tasks: readonly string[]): string {
  return `Dere har ikke spurt oss, men vi foreslår en kandidat til dette: ${firstOf(tasks, 'oppgaver')}.`;
}

/** A first line that means tasks it does not name. */
export function meansOtherTasks(lead: string): boolean {
  return / til dette: .*, og (?:\d+|[a-zæøå]+) oppgaver til\.$/.test(lead);
}

/** The same where none of the tasks lies within the times the card tells. */
export const forNeedSentence = 'Vi foreslår en kandidat til behovet dere har meldt inn.';

const countWords = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];

/** One or two by name; of more the first, and how many others: it is read at a glance. */
function firstOf(works: readonly string[], noun: string): string {
  const others = works.length - 1;
  if (others < 2) return listed(works);
  return `${listed(works.slice(0, 1))}, og ${countWords[others] ?? others} ${noun} til`;
}

/** As they stand inside a sentence. */
function listed(works: readonly string[]): string {
  const told = works.map((work) => uncapitalised(work.trim().slice(0, 80)));
  // Read aloud, «rydde og vaske og smøre» would be three things.
  const hasAnd = told.some((work) => / og /.test(work));
  const last = told.at(-1) ?? '';
  return hasAnd && told.length > 1
    ? `${told.slice(0, -1).join(', ')}, og ${last}`
    : joinWithAnd(told);
}

/** «10 timer i uka», «10–15 timer i uka», «inntil 15 timer i uka». */
export function hoursSentence(hours: { min?: number; max?: number }): string | null {
  const { min, max } = hours;
  if (min !== undefined && max !== undefined && min !== max) {
    return `${inNorwegian(min)}–${inNorwegian(max)} timer i uka`;
  }
  if (max !== undefined && min === undefined) return `Inntil ${inNorwegian(max)} timer i uka`;
  return min === undefined ? null : `${inNorwegian(min)} timer i uka`;
}

function inNorwegian(number: number): string {
  return String(number).replace('.', ',');
}
