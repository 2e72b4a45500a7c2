import { z } from 'zod';
import { placeName } from '../places/place-name';
import {
  areHoursInOrder,
  countAnswer,
  dateAnswer,
  hoursOutOfOrder,
  lineAnswer,
  yesNoAnswer,
} from '~/app/domain/profiles/answer-fields';
import { dayOfYear, dayOfYearInWords } from './answers/day-of-year';
import { durations } from './duration';
import { needKinds } from './need-kind';
import type { FormValues } from '~/app/domain/profiles/block-form';

export const supportOffers = ['on-site', 'meetings', 'none'] as const;
export const contractChances = ['yes', 'later', 'no'] as const;
export const payAnswers = ['wage', 'unpaid'] as const;

const wrongFrom = 'Skriv hvilken dag sesongen begynner, for eksempel 01.04. eller 1. april.';
const wrongTo = 'Skriv hvilken dag sesongen slutter, for eksempel 30.09. eller 30. september.';
const noMunicipality = 'Skriv hvilken kommune arbeidet er i, høyst 60 tegn.';
/** What a specialist completes of the need as a whole; left out is unknown (`null` when kept). */
export const needCompletionSchema = z
  .object({
    kind: z.enum(needKinds).default('tasks'),
    comeBackOn: dateAnswer,
    whyNow: lineAnswer,
    duration: z.enum(durations).optional(),
    startOn: dateAnswer,
    hoursMin: countAnswer('det minste antall timer i uka', 'hours', 60),
    hoursMax: countAnswer('det høyeste antall timer i uka', 'hours', 60),
    seasonFrom: dayOfYear(wrongFrom).optional(),
    seasonTo: dayOfYear(wrongTo).optional(),
    municipality: z
      .string(noMunicipality)
      .trim()
      .min(2, noMunicipality)
      .max(60, noMunicipality)
      .transform(placeName),
    address: z.string().trim().max(120, 'Skriv en kortere adresse, høyst 120 tegn.').optional(),
    pay: z.enum(payAnswers).optional(),
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
  .refine(areHoursInOrder, hoursOutOfOrder)
  .refine(({ seasonFrom, seasonTo }) => !seasonFrom === !seasonTo, {
    error: 'Skriv både når sesongen begynner og når den slutter.',
    path: ['seasonTo'],
  })
  .refine(({ kind, comeBackOn }) => comeBackOn === undefined || kind === 'future', {
    error: 'Bare en stilling som kommer senere, har en dag å ta kontakt igjen.',
    path: ['comeBackOn'],
  })
  .transform((answers) => ({
    kind: answers.kind,
    comeBackOn: answers.comeBackOn ?? null,
    whyNow: answers.whyNow ?? null,
    duration: answers.duration ?? null,
    startOn: answers.startOn ?? null,
    hoursMin: answers.hoursMin ?? null,
    hoursMax: answers.hoursMax ?? null,
    seasonFrom: answers.seasonFrom ?? null,
    seasonTo: answers.seasonTo ?? null,
    municipality: answers.municipality,
    address: answers.address || null,
    pay: answers.pay ?? null,
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

/** A kept need: one that began as a draft may lack its municipality. */
type KeptNeed = Omit<NeedCompletionAnswers, 'municipality'> & {
  readonly municipality: string | null;
};

/** A kept need as the values of that form. */
export function needCompletionValues(need: KeptNeed): FormValues {
  const yesOrNo = (answer: boolean | null) => (answer === null ? '' : answer ? 'yes' : 'no');
  return {
    kind: need.kind,
    comeBackOn: need.comeBackOn ?? '',
    whyNow: need.whyNow ?? '',
    duration: need.duration ?? '',
    startOn: need.startOn ?? '',
    hoursMin: String(need.hoursMin ?? ''),
    hoursMax: String(need.hoursMax ?? ''),
    seasonFrom: dayOfYearInWords(need.seasonFrom),
    seasonTo: dayOfYearInWords(need.seasonTo),
    municipality: need.municipality ?? '',
    address: need.address ?? '',
    pay: need.pay ?? '',
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
