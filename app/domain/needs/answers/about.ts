import { z } from 'zod';
import type { MatchTask } from '~/app/domain/matching/input';
import { optionalLine } from './optional-line';
import { answerOf, factOf, yesNoUnknownSchema } from './yes-no-unknown';

/** Heaviest lift of a task in kilos, as four steps an employer can tell apart. */
export const liftingSteps = ['5', '10', '20', '30'] as const;

/**
 * Norwegian a task needs, as an employer can say it. Folded away: few tasks need more than a few
 * words, and a demand without its reason is a wish (domain §4).
 */
export const languageSteps = ['none', 'A1', 'A2', 'B1', 'B2'] as const;

/** The screen about the work itself: only what the matching reads. */
export const aboutSchema = z.object({
  learnable: yesNoUnknownSchema,
  customers: z.enum(['none', 'some', 'much', 'unknown']).default('unknown'),
  lifting: z.enum([...liftingSteps, 'unknown']).default('unknown'),
  company: z.enum(['alone', 'mixed', 'together', 'unknown']).default('unknown'),
  language: z.enum([...languageSteps, 'unknown']).default('unknown'),
  languageReason: optionalLine(200),
  doneBy: optionalLine(80),
});
export type AboutAnswers = z.infer<typeof aboutSchema>;

/** The answers as a task keeps them. */
export function detailsOfAbout(answers: AboutAnswers) {
  const { learnable, customers, lifting, company, language, languageReason, doneBy } = answers;
  const level = known(language);
  return {
    language: level && { level, ...(languageReason ? { reason: languageReason } : {}) },
    learnable: factOf(learnable),
    doneBy,
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
  language,
  doneBy,
}: Pick<MatchTask, 'learnable' | 'demands' | 'language' | 'doneBy'>): AboutAnswers {
  return {
    learnable: answerOf(learnable),
    customers: demands.customerContact ?? 'unknown',
    lifting:
      liftingSteps.find((kilos) => (demands.liftingKg ?? Infinity) <= Number(kilos)) ?? 'unknown',
    company: demands.company ?? 'unknown',
    language: languageSteps.find((step) => step === language?.level) ?? 'unknown',
    languageReason: language?.reason,
    doneBy,
  };
}

function known<Value extends string>(value: Value | 'unknown'): Value | undefined {
  return value === 'unknown' ? undefined : value;
}
