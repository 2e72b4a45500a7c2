import { z } from 'zod';
import { dateAnswer } from '~/app/domain/profiles/answer-fields';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { assessedAnswers, tenQuestions, type TenAnswers } from './ten-questions';

/** Characters of a note to one question. */
const longestNote = 500;

const note = z.string().trim().max(longestNote, `Skriv høyst ${longestNote} tegn.`).default('');
const questionAnswer = z
  .object({ answer: z.enum(assessedAnswers).default('unknown'), note })
  .default({ answer: 'unknown', note: '' });
/** Of money there is no field for words. */
const moneyAnswer = z
  .object({ answer: z.enum(assessedAnswers).default('unknown') })
  .default({ answer: 'unknown' })
  .transform(({ answer }) => ({ answer, note: '' }));

const answers = z.preprocess(
  (sent) => sent ?? {},
  z.object(
    Object.fromEntries(
      tenQuestions.map((question) => [
        question,
        question === 'money' ? moneyAnswer : questionAnswer,
      ]),
    ),
  ),
) as unknown as z.ZodType<TenAnswers['answers']>;

/** The form of the ten questions; an accepted consequence for money needs the day it was accepted. */
export const tenQuestionsSchema: z.ZodType<TenAnswers> = z
  .object({ answers, moneyAcceptedOn: dateAnswer })
  .refine(
    ({ answers: given, moneyAcceptedOn }) => given.money.answer !== 'yes' || moneyAcceptedOn,
    {
      error: 'Skriv datoen da det ble godtatt.',
      path: ['moneyAcceptedOn'],
    },
  )
  .transform(({ moneyAcceptedOn, ...rest }) => ({
    ...rest,
    moneyAcceptedOn: moneyAcceptedOn ?? null,
  }));

/** Kept answers as the values of that form. */
export function tenQuestionsValues({ answers: kept, moneyAcceptedOn }: TenAnswers): FormValues {
  return Object.fromEntries([
    ...tenQuestions.flatMap((question) => [
      [`answers.${question}.answer`, kept[question].answer],
      [`answers.${question}.note`, kept[question].note],
    ]),
    ['moneyAcceptedOn', moneyAcceptedOn ?? ''],
  ]);
}
