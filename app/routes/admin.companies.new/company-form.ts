import { z } from 'zod';
import { placeName } from '~/app/domain/places/place-name';
import { readOrganisationNumber } from '~/app/domain/companies/organisation-number';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';
import type { CompanyFacts } from '~/app/usecases/companies/company-facts';

const t = messagesIn('nb').admin.companies.errors;

const organisationNumber = z
  .string()
  .max(20, t.organisationNumber)
  .transform((typed, context) => {
    const digits = readOrganisationNumber(typed);
    if (digits === undefined) context.addIssue(t.organisationNumber);
    return digits ?? null;
  });

/** Why a company stands as it does, as all specialists read it. */
export const companyTexts: FreeTexts = {
  rule: textRules.work,
  labels: { statusReason: messagesIn('nb').admin.companies.statusReason },
};

/** The form of a company, new or changed. What is left out is null, not empty. */
export const companyForm = z
  .object({
    organisationNumber: organisationNumber.optional(),
    name: z.string({ error: t.name }).trim().min(2, t.name).max(120, t.name),
    sector: z.enum(['private', 'public', 'non-profit'], { error: t.sector }),
    municipality: z
      .string({ error: t.municipality })
      .trim()
      .min(2, t.municipality)
      .max(60)
      .transform(placeName),
    status: z.enum(['lead', 'partner', 'paused', 'stopped', 'ended'], { error: t.status }),
    statusReason: z.string().trim().max(300, t.statusReason).optional(),
    specialistId: z.string().max(60, t.specialist).optional(),
  })
  .refine(({ status, statusReason }) => status !== 'stopped' || statusReason, {
    path: ['statusReason'],
    error: t.statusReason,
  })
  .transform(
    (typed): CompanyFacts => ({
      ...typed,
      organisationNumber: typed.organisationNumber ?? null,
      statusReason: typed.statusReason ?? null,
      specialistId: typed.specialistId ?? null,
    }),
  );
