import { z } from 'zod';
import { longestRequirement } from './requirement';
import { tickAnswers } from './ticks';

/** Most items a page sends. */
const mostItems = 200;

/** The answers of a page, each with the words it answers; an item not answered is left out. */
export const ticksSchema = z
  .object({
    ticks: z
      .array(
        z.object({
          text: z.string().max(longestRequirement).default(''),
          answer: z.enum(tickAnswers).optional(),
        }),
      )
      .max(mostItems)
      .default([]),
  })
  .transform(({ ticks }) =>
    ticks.flatMap(({ text, answer }) => (answer ? [{ text, answer }] : [])),
  );
