import { z } from 'zod';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import {
  channels,
  contactAims,
  contactOutcomes,
  objections,
} from '~/app/domain/companies/contact-entry';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';
import type { LoggedContact, SaidOfContact } from '~/app/usecases/companies/log-contact';

const { errors: t, ...labels } = messagesIn('nb').specialist.contactLog;

/** Every specialist reads the words, and they are about the company. */
export const logTexts = {
  rule: textRules.work,
  labels: { note: labels.note, promise: labels.promise },
};

const date = (error: string) =>
  z.string().refine((typed) => plainDateSchema.safeParse(typed).success, { error });

const text = (longest: number, tooLong: string) =>
  z
    .string()
    .trim()
    .max(longest, tooLong)
    .optional()
    .transform((typed) => typed || null);

const cups = { '1': 1, '2': 2, '3': 3 } as const;

/** A contact that is written down, as its form shows it. */
export function entryValues({ cup, ...entry }: SaidOfContact): Record<string, string> {
  const { on, channel, aim, contactId, outcome, objection, note, nextOn } = entry;
  const said = { contactId, outcome, objection, note, nextOn, cup: cup && String(cup) };
  const known = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return { on, channel, aim, ...Object.fromEntries(known) };
}

/** The form of one contact. A promise has both its words and its last day, or is none. */
export const logForm = (today: PlainDate) =>
  z
    .object({
      on: date(t.on)
        .default(today)
        .refine((on) => on <= today, { error: t.on }),
      channel: z.enum(channels, { error: t.channel }),
      aim: z.enum(contactAims, { error: t.aim }),
      contactId: z.string().max(60, t.contact).optional(),
      cup: z.enum(['1', '2', '3'], { error: t.cup }).optional(),
      outcome: z.enum(contactOutcomes, { error: t.outcome }).optional(),
      objection: z.enum(objections, { error: t.objection }).optional(),
      note: text(1000, t.note),
      promise: text(200, t.promise),
      dueOn: date(t.dueOn)
        .refine((dueOn) => dueOn >= today, { error: t.dueOnPast })
        .optional(),
      nextOn: date(t.nextOn).optional(),
    })
    .refine(({ promise, dueOn }) => !promise || dueOn, { path: ['dueOn'], error: t.dueOn })
    .refine(({ promise, dueOn }) => !dueOn || promise, {
      path: ['promise'],
      error: t.promiseMissing,
    })
    .transform(
      ({ promise, dueOn, cup, contactId, outcome, objection, nextOn, ...said }): LoggedContact => ({
        entry: {
          ...said,
          cup: cup ? cups[cup] : null,
          contactId: contactId ?? null,
          outcome: outcome ?? null,
          objection: objection ?? null,
          nextOn: nextOn ?? null,
        },
        promise: promise && dueOn ? { text: promise, dueOn } : null,
      }),
    );
