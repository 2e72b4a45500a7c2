import { z } from 'zod';

/** A question that may wait: «vet ikke ennå» is an answer, and the same as none. */
export const yesNoUnknownSchema = z.enum(['yes', 'no', 'unknown']).default('unknown');
export type YesNoUnknown = z.infer<typeof yesNoUnknownSchema>;

/** The answer as a fact; undefined while it is not known. */
export function factOf(answer: YesNoUnknown): boolean | undefined {
  return answer === 'unknown' ? undefined : answer === 'yes';
}

/** A fact as the answer that is shown as chosen. */
export function answerOf(fact: boolean | null | undefined): YesNoUnknown {
  if (fact === null || fact === undefined) return 'unknown';
  return fact ? 'yes' : 'no';
}
