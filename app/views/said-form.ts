import { z } from 'zod';
import { plainDateSchema } from '../domain/calendar/plain-date-schema';
import { saidHow } from '../domain/profiles/said';
import { messagesIn } from '../i18n/messages';

const t = messagesIn('nb').specialist.writtenDown.said.errors;

/** What `SaidFields` asks. */
export const saidForm = {
  saidHow: z.enum(saidHow, t.how),
  saidOn: z.string(t.on).refine((day) => plainDateSchema.safeParse(day).success, t.on),
};
