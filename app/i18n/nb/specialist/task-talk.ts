import type { TaskChange } from '~/app/domain/matching/explanation/task-change';
import type { LeverKind } from '~/app/domain/matching/match-types';
import type { OpenTopics } from '~/app/domain/needs/task-questions';
import { joinWithAnd } from '~/app/domain/wording/in-a-sentence';
import { questionSheets } from './question-sheets';

const quoted = (task: string | null, whole: string) => (task === null ? whole : `«${task}»`);

/** A change of a task as a question to an employer: the task alone, never why it is asked. */
const questions: Record<LeverKind, (task: string | null) => string> = {
  strip: (task) =>
    `Kan ${quoted(task, 'en av oppgavene')} gjøres av noen andre, i bytte mot en annen oppgave?`,
  move: (task) => `Kan ${quoted(task, 'arbeidet')} gjøres på et annet tidspunkt?`,
  mentor: (task) =>
    `Kan en kollega vise og hjelpe i starten${task === null ? '' : ` med «${task}»`}?`,
  aid: (task) =>
    `Kan ${quoted(task, 'arbeidet')} gjøres på en annen måte, eller med et hjelpemiddel?`,
  training: (task) => `Kan ${quoted(task, 'oppgavene')} læres litt etter litt på stedet?`,
  reorder: (task) =>
    `Kan vi begynne med de andre oppgavene, og ta ${quoted(task, 'resten')} etter hvert?`,
};

/** A change with what it is done by, where that may be said. */
const askedOf = ({ kind, task, by }: TaskChange) =>
  by === null ? questions[kind](task) : `Kan ${quoted(task, 'arbeidet')} gjøres med «${by}»?`;

const asked = (lines: readonly string[], first = '') =>
  `Vi har ${lines.length === 1 ? 'ett spørsmål' : 'noen spørsmål'} om oppgavene. ${first}${lines.join(' ')}`;

/** As many questions as are said aloud in one breath. */
const mostAsked = 3;

/** What the employer has not told of the tasks; nothing where all is told. */
const openQuestions = ({ tasks }: OpenTopics): string[] => {
  const [first] = tasks;
  if (!first) return [];
  const topics = first.topics.slice(0, mostAsked).map((topic) => questionSheets.taskTopics[topic]);
  return [asked(topics, `Først «${first.title}»: `)];
};

interface Talk {
  /** What it is called; said where it has no tasks, since it is made of their names. */
  readonly need: string;
  /** The company has posted nothing: it is about one person, who found the work or it was made for. */
  readonly isUnposted?: boolean;
  readonly tasks: readonly string[];
  readonly changes: readonly TaskChange[];
  readonly open: OpenTopics;
}

/** What can be read aloud to an employer: about the tasks and the change, never about a person. */
export const taskTalk = {
  questions,
  paragraph: ({ need, isUnposted, tasks, changes, open }: Talk): string[] => [
    `${isUnposted ? 'Det gjelder' : 'Dere har meldt inn'} ${joinWithAnd((tasks.length > 0 ? tasks : [need]).map((task) => `«${task}»`))}. Vi vil gjerne forstå godt hvordan arbeidet gjøres hos dere.`,
    ...(changes.length > 0 ? [asked(changes.map(askedOf))] : openQuestions(open)),
    'Er det greit at vi kommer innom og ser, før dere bestemmer noe?',
  ],
};
