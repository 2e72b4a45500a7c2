import { z } from 'zod';
import { longestRequirement } from './requirement';
import { ended } from '../../wording/in-a-sentence';

const of = z.string().max(longestRequirement);
const words = z.string().trim().min(2).max(300);
/** An item ends as a sentence does. */
const text = words.transform(ended);

/** The form of each edit of a requirement list, by the intent its button sends. */
export const requirementEditSchemas = {
  add: z.object({ text }).transform((edit) => ({ kind: 'add' as const, ...edit })),
  reword: z.object({ of, text }).transform((edit) => ({ kind: 'reword' as const, ...edit })),
  drop: z.object({ of, reason: words }).transform((edit) => ({ kind: 'drop' as const, ...edit })),
  restore: z.object({ of }).transform((edit) => ({ kind: 'restore' as const, ...edit })),
};
export type EditIntent = keyof typeof requirementEditSchemas;
