import { z } from 'zod';
import {
  answerHours,
  longestInAnswer,
  taskFits,
  type TaskAnswer,
} from '~/app/domain/carving/position-answer';
import { mostTasks } from '~/app/domain/needs/most-tasks';
import { textRules } from '~/app/domain/privacy/text-rules';
import { privateTopicIn } from '~/app/domain/proposals/question-check';
import { noteAdvice } from '~/app/domain/proposals/question-wording';
import { readAmount } from '~/app/domain/typed/amount';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const { answer: t } = messagesIn('nb').position;

/** What a company writes of the tasks of a position. */
export const positionTexts: FreeTexts = {
  rule: textRules.work,
  labels: { 'tasks[].when': t.when, 'tasks[].why': t.why },
};

const typed = z.string().trim().optional();
const row = z.object({
  title: z.string().max(200),
  fit: z.enum(taskFits).optional(),
  hours: typed,
  when: typed,
  why: typed,
});

/** One answer a task, each fault with the name of the task it is about. */
export const positionSchema = z.object({
  tasks: z.array(row.transform(toAnswer)).min(1).max(mostTasks),
});

type Fault = (field: 'when' | 'why', message: string) => void;

/** Words about the work, and not about what an employer may not ask of the person (domain §7). */
function lookOver(field: 'when' | 'why', text: string, title: string, fault: Fault) {
  if (text.length > longestInAnswer) fault(field, t.faults.long(title, t[field]));
  const topic = privateTopicIn(text, []);
  if (topic) fault(field, noteAdvice(t[field], topic));
}

function toAnswer(typedRow: z.output<typeof row>, context: z.RefinementCtx): TaskAnswer {
  const { title, fit, when = '', why = '' } = typedRow;
  const hours = typedRow.hours ? (readAmount(typedRow.hours, 'hours') ?? NaN) : null;
  const fault = (field: string, message: string) => {
    context.addIssue({ code: 'custom', path: [field], message });
    return z.NEVER;
  };
  const answer = { title, hours: null, when: null, why: null };
  if (fit === undefined) return fault('fit', t.faults.fit(title));
  if (fit === 'fits') return { ...answer, fit };
  if (fit === 'not-here') {
    if (why === '') return fault('why', t.faults.why(title));
    lookOver('why', why, title, fault);
    return { ...answer, fit, why };
  }
  if (hours === null && when === '') return fault('hours', t.faults.other(title));
  const isIn = hours === null || (hours >= answerHours.least && hours <= answerHours.most);
  if (!isIn) return fault('hours', t.faults.hours(title));
  lookOver('when', when, title, fault);
  return { ...answer, fit, hours, when: when === '' ? null : when };
}
