import { z } from 'zod';
import type { EmployerActor } from '~/app/auth/actor';
import { notNowReasons } from '~/app/domain/proposals/not-now-reasons';
import { forbiddenTopicsIn } from '~/app/domain/proposals/question-check';
import { questionAdvice } from '~/app/domain/proposals/question-wording';
import type { Result } from '~/app/domain/result';
import type { TextDoubt } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { noteFault } from '~/app/server/check-note';
import { readForm } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { answerPosition } from '~/app/usecases/proposals/answer-position';
import { askQuestion } from '~/app/usecases/proposals/ask-question';
import { sayNotNow } from '~/app/usecases/proposals/say-not-now';
import { takeBackAnswer } from '~/app/usecases/proposals/take-back-answer';
import { sayYes } from '~/app/usecases/proposals/say-yes';
import { answerTexts } from './answer-texts';
import { positionSchema, positionTexts } from './position-form';

const t = messagesIn('nb').employer.proposal;

const questionSchema = z.object({
  question: z
    .string({ error: t.faults['question-missing'] })
    .trim()
    .min(1, t.faults['question-missing'])
    .max(600, t.faults['too-long']),
});

const notNowSchema = z.object({
  reason: z.enum(notNowReasons, { error: t.faults['reason-missing'] }),
  note: z.string().trim().max(600, t.faults['too-long']).optional(),
});

type Answered =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: string;
      readonly errors: Readonly<Record<string, string>>;
      readonly doubt?: TextDoubt | undefined;
    };

type Answering = (
  services: Services,
  actor: EmployerActor,
  proposalId: string,
  form: FormData,
) => Promise<Answered>;

const answers: Readonly<Record<string, Answering>> = {
  yes: async (services, actor, proposalId) => told(await sayYes(services, actor, proposalId)),
  'take-back': async (services, actor, proposalId) =>
    told(await takeBackAnswer(services, actor, proposalId)),
  async question(services, actor, proposalId, form) {
    const read = readForm(form, questionSchema, answerTexts);
    if (!read.ok) return { ...read, code: 'unclear' };
    const { question } = read.value;
    return told(await askQuestion(services, actor, proposalId, question), question);
  },
  async position(services, actor, proposalId, form) {
    const answerId = readFormId(form);
    const read = readForm(form, positionSchema, positionTexts);
    if (!read.ok) return { ...read, code: 'unclear' };
    const { tasks } = read.value;
    const result = await answerPosition(services, actor, proposalId, { answerId, tasks });
    if (result.ok) return result;
    const errors = { 'tasks[0].fit': messagesIn('nb').position.answer.faults['not-now'] };
    return { ok: false, code: result.code, errors };
  },
  async 'not-now'(services, actor, proposalId, form) {
    const read = readForm(form, notNowSchema, answerTexts);
    if (!read.ok) return { ...read, code: 'unclear' };
    const errors = noteFault({ text: read.value.note, label: t.note });
    if (errors) return { ok: false, code: 'unclear', errors };
    return told(await sayNotNow(services, actor, proposalId, read.value));
  },
};

/** The employer's answer an intent stands for; undefined for one no form sends. */
export function answerForm(intent: string): Answering | undefined {
  return Object.hasOwn(answers, intent) ? answers[intent] : undefined;
}

/** A question that may not be asked is told all that is wrong with it at once. */
function told(result: Result<null>, question = ''): Answered {
  if (result.ok) return { ok: true };
  const topics = Object.hasOwn(questionAdvice, result.code) ? forbiddenTopicsIn(question) : [];
  const said = topics.map((topic) => {
    const { why, instead } = questionAdvice[topic];
    return t.forbidden(why, instead);
  });
  const fault = result.code === 'too-many' ? t.faults['too-many'] : t.faults['not-now'];
  const errors = { question: said.join(' ') || fault };
  return { ok: false, code: result.code, errors };
}
