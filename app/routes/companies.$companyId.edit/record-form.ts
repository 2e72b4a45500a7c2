import { z } from 'zod';
import {
  companyStatuses,
  earlierExperiences,
  followUpWishes,
  motives,
  payStarts,
  sizeBands,
} from '~/app/domain/companies/company-record';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FormValues } from '~/app/domain/profiles/block-form';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';
import { companyBasics } from '~/app/routes/companies.new/company-form';
import type { CompanyRecord } from '~/app/usecases/companies/save-company-record';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

const t = messagesIn('nb').specialist.companies.record.errors;

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .enum(values, { error: t.choice })
    .optional()
    .transform((value) => value ?? null);

const yesNo = oneOf(['yes', 'no']).transform((answer) => answer && answer === 'yes');

const text = (longest: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(longest, tooLong)
    .optional()
    .transform((typed) => typed || null);

/** The whole record as a form; a field left open is not known yet. */
export const recordForm = z.object({
  ...companyBasics,
  sizeBand: oneOf(sizeBands),
  hasHr: yesNo,
  decisionMaker: text(120, t.decisionMaker),
  earlierExperience: oneOf(earlierExperiences),
  motive: oneOf(motives),
  payStart: oneOf(payStarts),
  followUpWish: oneOf(followUpWishes),
  isReference: yesNo,
  coSpecialistId: text(60, t.coSpecialist),
  suitabilityNote: text(1000, t.suitabilityNote),
  status: z
    .enum(companyStatuses, { error: t.status })
    .exclude(['stopped'], { error: t.status })
    .optional(),
}) satisfies z.ZodType<CompanyRecord>;

/** What all specialists read about a workplace. */
export const recordTexts: FreeTexts = {
  rule: textRules.work,
  labels: { suitabilityNote: messagesIn('nb').specialist.companies.record.suitabilityNote },
};

/** The record as the form shows it. */
export function recordValues(company: PartnerCompany['company']): FormValues {
  const answer = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
  return {
    name: company.name,
    organisationNumber: company.organisationNumber ?? '',
    sector: company.sector,
    municipality: company.municipality,
    industry: company.industry ?? '',
    sizeBand: company.sizeBand ?? '',
    hasHr: answer(company.hasHr),
    decisionMaker: company.decisionMaker ?? '',
    earlierExperience: company.earlierExperience ?? '',
    motive: company.motive ?? '',
    payStart: company.payStart ?? '',
    followUpWish: company.followUpWish ?? '',
    isReference: answer(company.isReference),
    coSpecialistId: company.coSpecialistId ?? '',
    suitabilityNote: company.suitabilityNote ?? '',
    status: company.status,
  };
}
