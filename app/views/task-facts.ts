import { formatWeekTimes } from '../domain/calendar/week-times';
import type { Demands, MatchTask } from '../domain/matching/input';
import { demandKeys, demandScales } from '../domain/needs/demand-scales';
import { messagesIn } from '../i18n/messages';

const { needs: t, profiles } = messagesIn('nb').specialist;

/** A fact about a task: what it is about and what is known. */
export interface TaskFact {
  readonly term: string;
  readonly value: string;
}

/** What is known of a task, in the order it is asked; what is not known is left out. */
export function taskFacts(details: Omit<MatchTask, 'id' | 'title'>): TaskFact[] {
  const { demands = {}, language, requires = [], adaptations = [], times = [] } = details;
  const yesNo = (term: string, answer: boolean | undefined) =>
    fact(term, answer === undefined ? undefined : t.yesNo[answer ? 'yes' : 'no']);
  return [
    ...fact(t.task.hoursPerWeek, details.hoursPerWeek?.toString().replace('.', ',')),
    ...fact(t.task.when, formatWeekTimes(times).join('. ')),
    ...fact(t.task.doneBy, details.doneBy),
    ...demandKeys.flatMap((key) => fact(profiles.demandNames[key], demandText(key, demands))),
    ...fact(t.task.languageLevel, language && t.task.languages[language.level as 'A1']),
    ...fact(t.task.languageReason, language?.reason),
    ...requires.flatMap(({ kind, name }) => fact(t.task.kinds[kind], name)),
    ...fact(t.task.adaptations, adaptations.join(', ')),
    ...yesNo(t.task.fixed, details.fixed),
    ...yesNo(t.task.movable, details.movable),
    ...yesNo(t.task.learnable, details.learnable),
    ...yesNo(t.task.progression, details.progression),
    ...fact(t.task.value, details.value && t.task.values[details.value]),
  ];
}

function fact(term: string, value: string | undefined): TaskFact[] {
  return value ? [{ term, value }] : [];
}

function demandText(key: keyof Demands, demands: Demands): string | undefined {
  const demand = demands[key];
  if (demand === undefined) return undefined;
  if (typeof demand === 'boolean') return t.yesNo[demand ? 'yes' : 'no'];
  if (Array.isArray(demand)) return demand.join(', ');
  if (typeof demand === 'number') return `${demand} ${t.task.kilos}`;
  return demandScales[key] === 'words' ? demand : (profiles.scaleSteps[demand] ?? demand);
}
