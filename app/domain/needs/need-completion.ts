import { z } from 'zod';
import {
  countAnswer,
  dateAnswer,
  lineAnswer,
  yesNoAnswer,
} from '~/app/domain/profiles/answer-fields';
import type { FormValues } from '~/app/domain/profiles/block-form';

export const supportOffers = ['on-site', 'meetings', 'none'] as const;
export const contractChances = ['yes', 'later', 'no'] as const;

const wrongDay = 'Skriv dag og måned, for eksempel 01.04.';
const dayOfYear = z
  .string()
  .trim()
  .regex(/^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.?$/, wrongDay)
  .transform((text) => `${text.slice(3, 5)}-${text.slice(0, 2)}`)
  .optional();

/** What a specialist completes of the need as a whole; left out is unknown (`null` when kept). */
export const needCompletionSchema = z
  .object({
    startOn: dateAnswer,
    hoursMin: countAnswer(60),
    hoursMax: countAnswer(60),
    seasonFrom: dayOfYear,
    seasonTo: dayOfYear,
    contractChance: z.enum(contractChances).optional(),
    contractRequires: lineAnswer,
    isEqualTerms: yesNoAnswer,
    isAddition: yesNoAnswer,
    contactName: lineAnswer,
    contactPhone: lineAnswer,
    hasMentor: yesNoAnswer,
    support: z.enum(supportOffers).optional(),
    hasProgression: yesNoAnswer,
  })
  .refine(({ seasonFrom, seasonTo }) => !seasonFrom === !seasonTo, {
    error: 'Skriv både når sesongen begynner og når den slutter.',
    path: ['seasonTo'],
  })
  .transform((answers) => ({
    startOn: answers.startOn ?? null,
    hoursMin: answers.hoursMin ?? null,
    hoursMax: answers.hoursMax ?? null,
    seasonFrom: answers.seasonFrom ?? null,
    seasonTo: answers.seasonTo ?? null,
    contractChance: answers.contractChance ?? null,
    contractRequires: answers.contractRequires ?? null,
    isEqualTerms: answers.isEqualTerms ?? null,
    isAddition: answers.isAddition ?? null,
    contactName: answers.contactName ?? null,
    contactPhone: answers.contactPhone ?? null,
    hasMentor: answers.hasMentor ?? null,
    support: answers.support ?? null,
    hasProgression: answers.hasProgression ?? null,
  }));

export type NeedCompletionAnswers = z.output<typeof needCompletionSchema>;

/** A kept need as the values of that form. */
export function needCompletionValues(need: NeedCompletionAnswers): FormValues {
  const yesOrNo = (answer: boolean | null) => (answer === null ? '' : answer ? 'yes' : 'no');
  return {
    startOn: need.startOn ?? '',
    hoursMin: String(need.hoursMin ?? ''),
    hoursMax: String(need.hoursMax ?? ''),
    seasonFrom: dayFirst(need.seasonFrom),
    seasonTo: dayFirst(need.seasonTo),
    contractChance: need.contractChance ?? '',
    contractRequires: need.contractRequires ?? '',
    isEqualTerms: yesOrNo(need.isEqualTerms),
    isAddition: yesOrNo(need.isAddition),
    contactName: need.contactName ?? '',
    contactPhone: need.contactPhone ?? '',
    hasMentor: yesOrNo(need.hasMentor),
    support: need.support ?? '',
    hasProgression: yesOrNo(need.hasProgression),
  };
}

function dayFirst(monthDay: string | null): string {
  return monthDay === null ? '' : `${monthDay.slice(3)}.${monthDay.slice(0, 2)}`;
}
