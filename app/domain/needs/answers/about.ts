import { z } from 'zod';
import type { MatchTask } from '~/app/domain/matching/input';
import { answerOf, factOf, yesNoUnknownSchema } from './yes-no-unknown';

/** Heaviest lift of a task in kilos, as four steps an employer can tell apart. */
export const liftingSteps = ['5', '10', '20', '30'] as const;

/** The screen about the work itself: only what the matching reads. */
export const aboutSchema = z.object({
  learnable: yesNoUnknownSchema,
  customers: z.enum(['none', 'some', 'much', 'unknown']).default('unknown'),
  lifting: z.enum([...liftingSteps, 'unknown']).default('unknown'),
  company: z.enum(['alone', 'mixed', 'together', 'unknown']).default('unknown'),
});
export type AboutAnswers = z.infer<typeof aboutSchema>;

/** The answers as a task keeps them. */
export function detailsOfAbout({ learnable, customers, lifting, company }: AboutAnswers) {
  return {
    learnable: factOf(learnable),
    demands: {
      customerContact: known(customers),
      liftingKg: lifting === 'unknown' ? undefined : Number(lifting),
      company: known(company),
    },
  };
}

/** A kept task as the screen shows it again. */
export function aboutOfTask({
  learnable,
  demands = {},
}: Pick<MatchTask, 'learnable' | 'demands'>): AboutAnswers {
  return {
    learnable: answerOf(learnable),
    customers: demands.customerContact ?? 'unknown',
    lifting:
      liftingSteps.find((kilos) => (demands.liftingKg ?? Infinity) <= Number(kilos)) ?? 'unknown',
    company: demands.company ?? 'unknown',
  };
}

function known<Value extends string>(value: Value | 'unknown'): Value | undefined {
  return value === 'unknown' ? undefined : value;
}
