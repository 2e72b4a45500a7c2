import { z } from 'zod';
import {
  isSaid,
  mostRows,
  onlySaid,
  outsideWork,
  yesOrNo,
  type OptionalTerms,
} from './optional-terms';
import { fault, linesOf, typedChoice, typedDate, typedText, typedWeeks } from './terms-form-fields';
import { longestLimit, mostLimits } from './terms-lines';

/** Rows of one thing each: what it is must stand there where anything of it does. */
const rows = <Shape extends z.ZodRawShape>(first: keyof Shape & string, shape: Shape) =>
  z
    .array(
      z.object(shape).superRefine((row, context) => {
        const isNameless = isSaid(row) && !isSaid(row[first as keyof typeof row]);
        if (isNameless) {
          context.addIssue({ code: 'custom', path: [first], message: fault('what').error });
        }
      }),
    )
    .max(mostRows)
    .default([]);

/** The part of the form that may be left empty, by the paths of the terms. */
export const optionalTermsForm = {
  growth: typedText(3000),
  training: rows('what', { what: typedText(200), from: typedText(120), on: typedDate }),
  aids: rows('what', {
    what: typedText(200),
    by: typedText(120),
    paidBy: typedText(120),
    leadWeeks: typedWeeks,
    on: typedDate,
  }),
  papers: rows('what', { what: typedText(200), by: typedText(120), on: typedDate }),
  union: z.object({ told: typedChoice(yesOrNo), on: typedDate }),
  interpreter: z.object({ used: typedChoice(yesOrNo), by: typedText(120) }),
  outside: typedChoice(outsideWork),
  hard: rows('when', { when: typedText(200), what: typedText(300) }),
  pause: typedText(300),
  comingBack: typedText(300),
  followUp: z.object({ goals: typedText(300), paidBy: typedText(120), nextBy: typedText(120) }),
  followUpUntilOn: typedDate,
};

const optionalFormSchema = z.object(optionalTermsForm);

/**
 * What the form says of it. Who writes the day the union was told, or who books the interpreter,
 * has said that it is so.
 */
export function optionalTermsFrom(form: z.infer<typeof optionalFormSchema>): OptionalTerms {
  const { union, interpreter, training, aids, papers, hard } = form;
  return onlySaid({
    growth: linesOf(form.growth, { longest: longestLimit, most: mostLimits }),
    training: training.filter(isSaid),
    aids: aids.filter(isSaid),
    papers: papers.filter(isSaid),
    union: { ...union, told: union.told ?? (union.on ? 'yes' : null) },
    interpreter: { ...interpreter, used: interpreter.used ?? (interpreter.by ? 'yes' : null) },
    outside: form.outside,
    hard: hard.filter(isSaid),
    pause: form.pause,
    comingBack: form.comingBack,
    followUp: form.followUp,
    followUpUntilOn: form.followUpUntilOn,
  });
}
