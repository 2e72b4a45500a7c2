import { z } from 'zod';
import { tickAnswer } from '../../profiles/answer-fields';
import { longestRequirement } from './requirement';
import { longestChange, longestSolution, tickAnswers } from './ticks';

/** Most items a page sends. */
const mostItems = 200;

const tooLong = `Skriv høyst ${longestChange} tegn om hva som må endres.`;

/** The answers of a page, each with the words it answers; an item not answered is left out. */
export const ticksSchema = z
  .object({
    ticks: z
      .array(
        z.object({
          text: z.string().max(longestRequirement).default(''),
          answer: z.enum(tickAnswers).optional(),
          change: z.string().trim().max(longestChange, tooLong).optional(),
        }),
      )
      .max(mostItems)
      .default([]),
  })
  .transform(({ ticks }) =>
    ticks.flatMap(({ text, answer, change }) =>
      answer ? [{ text, answer, ...(change ? { change } : {}) }] : [],
    ),
  );

/** How each no of a page is solved, or that its tasks are left out; one not answered is left out. */
export function solutionsSchema(message: string) {
  return z
    .array(
      z.object({
        text: z.string().max(longestRequirement).default(''),
        how: z.string().trim().min(2, message).max(longestSolution, message).optional(),
        isLeftOut: tickAnswer.transform(Boolean),
      }),
    )
    .max(mostItems)
    .default([])
    .transform((noes) =>
      noes
        .filter(({ how, isLeftOut }) => isLeftOut || how !== undefined)
        .map(({ text, how, isLeftOut }) => ({ text, how: isLeftOut ? null : (how ?? null) })),
    );
}
