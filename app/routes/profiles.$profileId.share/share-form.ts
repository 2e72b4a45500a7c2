import { z } from 'zod';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { longestPurpose, shortestPurpose } from '~/app/domain/consent/case-sharing';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';

const { errors, form } = messagesIn('nb').specialist.sharings;

/** Whom, why and until when a person is asked about. */
export const shareForm = z.object({
  colleagueId: z.string(errors.colleague).max(60, errors.colleague),
  purpose: z
    .string(errors.purpose)
    .trim()
    .min(shortestPurpose, errors.purpose)
    .max(longestPurpose, errors.purpose),
  untilOn: z.string(errors.untilOn).refine((value) => plainDateSchema.safeParse(value).success, {
    error: errors.untilOn,
  }),
});

/** A colleague reads why, so nothing private stands there. */
export const shareTexts = { rule: textRules.aboutPerson, labels: { purpose: form.purpose } };
