import { z } from 'zod';
import { searchAnswers } from '~/app/domain/searches/search-state';
import { longestSearchReason } from '~/app/domain/searches/wanted-search';
import { messagesIn } from '~/app/i18n/messages';

const t = messagesIn('nb').specialist.searches.errors;

/** The specialist's answer to what the person asked her to look for. */
export const searchAnswerForm = z.object({
  searchId: z.string().max(60),
  answer: z.enum(searchAnswers, t.answer),
  reason: z
    .string()
    .trim()
    .max(longestSearchReason, t.reasonLong)
    .optional()
    .transform((typed) => typed || null),
});
