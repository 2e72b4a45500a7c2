import { z } from 'zod';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { longestInStaffing, mostStaff } from '~/app/domain/companies/staffing-note';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';

const { errors: t, ...labels } = messagesIn('nb').specialist.companies.staffing;

/** Every specialist reads the words, and they are about the company. */
export const staffingTexts = {
  rule: textRules.work,
  labels: {
    source: labels.source,
    colleaguesTold: labels.colleaguesTold,
    unionTold: labels.unionTold,
    safetyTold: labels.safetyTold,
  },
};

const people = z
  .number(t.count)
  .int(t.count)
  .min(0, t.count)
  .max(mostStaff, t.count)
  .optional()
  .transform((typed) => typed ?? null);
const told = z
  .string()
  .trim()
  .max(longestInStaffing.told, t.told)
  .optional()
  .transform((typed) => typed || null);

/** What a company says of its staff, as of a day that has been. */
export const staffingForm = (today: PlainDate) =>
  z.object({
    on: z
      .string(t.on)
      .refine((on) => plainDateSchema.safeParse(on).success && on <= today, { error: t.on }),
    source: z.string(t.source).trim().min(1, t.source).max(longestInStaffing.source, t.source),
    ordinary: people,
    ordinaryLastYear: people,
    subsidised: people,
    colleaguesTold: told,
    unionTold: told,
    safetyTold: told,
  });
