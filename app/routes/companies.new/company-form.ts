import { z } from 'zod';
import { placeName } from '~/app/domain/places/place-name';
import { sectors } from '~/app/domain/companies/company-record';
import { industries } from '~/app/domain/companies/industries';
import { readOrganisationNumber } from '~/app/domain/companies/organisation-number';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.companies.record.errors;

/** What every company has: who, where, what kind. What is left out is null, not empty. */
export const companyBasics = {
  name: z.string({ error: t.name }).trim().min(2, t.name).max(120, t.name),
  organisationNumber: z
    .string()
    .max(20, t.organisationNumber)
    .transform((typed, context) => {
      const digits = readOrganisationNumber(typed);
      if (digits === undefined) context.addIssue(t.organisationNumber);
      return digits ?? null;
    })
    .optional()
    .transform((digits) => digits ?? null),
  sector: z.enum(sectors, { error: t.sector }),
  municipality: z
    .string({ error: t.municipality })
    .trim()
    .min(2, t.municipality)
    .max(60, t.municipality)
    .transform(placeName),
  industry: z
    .enum(industries, { error: t.choice })
    .optional()
    .transform((code) => code ?? null),
};

/** The form of a company one has just met. */
export const newCompanyForm = z.object(companyBasics);
