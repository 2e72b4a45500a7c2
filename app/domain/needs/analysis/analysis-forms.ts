import { z } from 'zod';
import { yesNoAnswer } from '~/app/domain/profiles/answer-fields';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { longestRequirement } from '../requirements/requirement';
import { mostConcreteDemands, type ConcreteDemand } from './concrete-demand';
import { taskQuestionNames } from './analysis-wording';
import { taskQuestions, trainers, type TaskAnalysis } from './task-analysis';
import { standings, workplacePoints, type WorkplaceAnalysis } from './workplace-analysis';

/** Characters of one note. */
export const longestNote = 1000;

const noteOf = (longest: number, where = '') =>
  z
    .string()
    .trim()
    .max(
      longest,
      where ? `Skriv høyst ${longest} tegn under ${where}.` : `Skriv høyst ${longest} tegn.`,
    )
    .default('');
const note = noteOf(longestNote);
const yesNoOrUnknown = yesNoAnswer.transform((answer) => answer ?? null);

const pointAnswer = z
  .object({ note, standing: z.enum(standings).default('unknown') })
  .default({ note: '', standing: 'unknown' });

// A form where nothing is answered sends no points at all.
const points = z.preprocess(
  (sent) => sent ?? {},
  z.object(Object.fromEntries(workplacePoints.map((point) => [point, pointAnswer]))),
) as unknown as z.ZodType<WorkplaceAnalysis['points']>;

/** The form of a workplace analysis; left out is unknown. */
export const workplaceSchema: z.ZodType<WorkplaceAnalysis> = z
  .object({
    points,
    acceptsSpecialist: yesNoOrUnknown,
    buddyWho: noteOf(120),
    hasAcceptedRole: yesNoOrUnknown,
    hasTime: yesNoOrUnknown,
    hasAcceptedConfidentiality: yesNoOrUnknown,
  })
  .transform(({ buddyWho, hasAcceptedRole, hasTime, hasAcceptedConfidentiality, ...rest }) => ({
    ...rest,
    buddy: { who: buddyWho, hasAcceptedRole, hasTime, hasAcceptedConfidentiality },
  }));

/** A kept workplace analysis as the values of that form. */
export function workplaceValues({
  points: kept,
  acceptsSpecialist,
  buddy,
}: WorkplaceAnalysis): FormValues {
  return Object.fromEntries([
    ...workplacePoints.flatMap((point) => [
      [`points.${point}.note`, kept[point].note],
      [`points.${point}.standing`, kept[point].standing],
    ]),
    ['acceptsSpecialist', yesOrNo(acceptsSpecialist)],
    ['buddyWho', buddy.who],
    ['hasAcceptedRole', yesOrNo(buddy.hasAcceptedRole)],
    ['hasTime', yesOrNo(buddy.hasTime)],
    ['hasAcceptedConfidentiality', yesOrNo(buddy.hasAcceptedConfidentiality)],
  ]);
}

const answers = z.preprocess(
  (sent) => sent ?? {},
  z.object(
    Object.fromEntries(
      taskQuestions.map((question) => [
        question,
        noteOf(longestNote, `«${taskQuestionNames[question]}»`),
      ]),
    ),
  ),
) as unknown as z.ZodType<TaskAnalysis['answers']>;

/** The form of the nine questions about a task. */
export const taskAnalysisSchema: z.ZodType<TaskAnalysis> = z
  .object({ answers, trainer: z.enum(trainers).optional() })
  .transform(({ trainer, ...rest }) => ({ ...rest, trainer: trainer ?? null }));

/** A kept task analysis as the values of that form. */
export function taskAnalysisValues({ answers: kept, trainer }: TaskAnalysis): FormValues {
  return Object.fromEntries([
    ...taskQuestions.map((question) => [`answers.${question}`, kept[question]]),
    ['trainer', trainer ?? ''],
  ]);
}

const concreteRow = z.object({
  wording: noteOf(200),
  taskId: z.string().max(60).optional(),
  what: noteOf(longestRequirement - 1),
  howSeen: noteOf(400),
  why: noteOf(400),
});

/**
 * The form of the demands made concrete: a row without words is left out, and one that does not say
 * what it means is refused, but for those of `vague` nobody has begun on.
 */
export const demandsSchema = (
  vague: readonly Pick<ConcreteDemand, 'wording' | 'taskId'>[],
): z.ZodType<readonly ConcreteDemand[]> =>
  z
    .object({ demands: z.array(concreteRow).max(mostConcreteDemands).default([]) })
    .superRefine(({ demands }, context) => {
      demands.forEach((row, index) => {
        const isSaid = row.wording !== '' || row.howSeen !== '' || row.why !== '';
        const isUntouched =
          row.howSeen === '' &&
          row.why === '' &&
          vague.some((one) => one.wording === row.wording && one.taskId === (row.taskId ?? null));
        if (row.what !== '' || !isSaid || isUntouched) return;
        const about = row.wording ? `«${row.wording}»` : 'kravet';
        context.addIssue({
          code: 'custom',
          path: ['demands', index, 'what'],
          message: `Skriv under «Hva» hva ${about} betyr, eller ta bort alt i raden.`,
        });
      });
    })
    .transform(({ demands }) =>
      demands.flatMap(({ taskId, ...row }) =>
        row.wording || row.what ? [{ ...row, taskId: taskId ?? null }] : [],
      ),
    );

/** Kept demands as the values of that form. */
export function demandsValues(demands: readonly ConcreteDemand[]): FormValues {
  return Object.fromEntries(
    demands.flatMap((demand, index) => [
      [`demands[${index}].wording`, demand.wording],
      [`demands[${index}].taskId`, demand.taskId ?? ''],
      [`demands[${index}].what`, demand.what],
      [`demands[${index}].howSeen`, demand.howSeen],
      [`demands[${index}].why`, demand.why],
    ]),
  );
}

function yesOrNo(answer: boolean | null): string {
  return answer === null ? '' : answer ? 'yes' : 'no';
}
