import { z } from 'zod';
import { placeName } from '~/app/domain/places/place-name';
import { companyRoles, declineReasons } from '~/app/domain/companies/lead-decision';
import { textRules } from '~/app/domain/privacy/text-rules';
import type { FreeTexts } from '~/app/forms/free-texts';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.leads.faults;

/** What a specialist answers to let a lead in. A company the register has keeps what it had. */
export const approvalForm = z.object({
  sector: z.enum(['private', 'public', 'non-profit'], { error: t.sector }),
  companyRole: z.enum(companyRoles, { error: t.companyRole }),
  municipality: z
    .string()
    .trim()
    .min(2, t.municipality)
    .max(60, t.municipality)
    .transform(placeName)
    .optional(),
});

/** What is said to the company with a no. */
export const declineTexts: FreeTexts = {
  rule: textRules.work,
  labels: { note: messagesIn('nb').specialist.leads.note },
};

/** What she answers to turn it away. */
export const declineForm = z.object({
  reason: z.enum(declineReasons, { error: t.reason }),
  note: z.string().trim().max(300, t.note).optional(),
});
