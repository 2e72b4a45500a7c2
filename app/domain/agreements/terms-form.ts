import { z } from 'zod';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { amountAnswer } from '~/app/domain/typed/amount';
import { readTimeSpan } from '~/app/domain/typed/clock-time';
import { deciders, schemeKeys } from '~/app/domain/schemes/scheme';
import { temporaryGrounds } from './agreement-pay';
import { agreementKinds } from './agreement-terms';
import { optionalTermsForm } from './optional-terms-form';
import {
  fault,
  isTypedDate,
  typedChoice as orNull,
  typedDate as date,
  typedText as text,
  type TermsFault,
} from './terms-form-fields';

const hours = amountAnswer({ unit: 'hours', message: 'hours' satisfies TermsFault, most: 60 })
  .optional()
  .transform((value) => value ?? null);

/** A day's stretch of work as people write it, «8.00–13.00»; nothing is a day off. */
const dayTimes = z
  .string()
  .max(40, fault('times'))
  .transform((value, context) => {
    const span = readTimeSpan(value);
    if (span && span.to !== '24:00') return span;
    context.addIssue({ code: 'custom', message: 'times' satisfies TermsFault });
    return z.NEVER;
  })
  .optional();

/**
 * The form of an agreement's terms as it is sent: field names are the paths of the terms, so that
 * a gap points at its field. Nothing needs to be filled in but the first day.
 */
export const termsFormSchema = z.object({
  kind: z.enum(agreementKinds),
  purpose: text(600),
  tasks: z
    .array(z.object({ title: text(120), hoursPerWeek: hours, when: text(200) }))
    .max(30)
    .default([]),
  limits: text(3000),
  hoursPerWeek: hours,
  times: z.object(
    Object.fromEntries(weekdays.map((day) => [day, dayTimes])) as Record<
      (typeof weekdays)[number],
      typeof dayTimes
    >,
  ),
  place: text(200),
  startOn: z.string(fault('startMissing')).refine(isTypedDate, fault('date')),
  endOn: date,
  weeks: z
    .string()
    .regex(/^([1-9]|[1-4]\d|5[0-2])$/, fault('weeks'))
    .transform(Number)
    .optional(),
  evaluationOn: date,
  midwayOn: date,
  payTalkOn: date,
  decisionOn: date,
  pay: z.object({
    kind: z.enum(['undecided', 'unpaid', 'wage']).default('undecided'),
    schemeKey: orNull(schemeKeys),
    approver: orNull(deciders),
    approvedOn: date,
    form: orNull(['permanent', 'temporary', 'on-call']),
    legalGround: orNull(temporaryGrounds),
    contractEndOn: date,
    probationUntilOn: date,
    wageBasis: text(200),
  }),
  hasEqualTerms: orNull(['yes', 'no']),
  subsidy: z.object({
    status: z.enum(['none', 'asked', 'confirmed', 'refused']).default('none'),
    schemeKey: orNull(schemeKeys),
    decider: orNull(deciders),
    on: date,
  }),
  insurance: text(300),
  riskAssessment: z.object({ isDone: z.boolean().default(false), on: date, by: text(120) }),
  hseTraining: z.object({ on: date, by: text(120) }),
  guardian: text(120),
  employer: text(120),
  contact: z.object({ name: text(120), reachedBy: text(120) }),
  buddy: z.object({ name: text(120), hasAccepted: z.boolean().default(false) }),
  support: z.object({ level: orNull(['1', '2', '3']), reachUs: text(300) }),
  chanceOfContract: orNull(['yes', 'later', 'no']),
  contractRequires: text(600),
  toldToColleagues: z.object({ text: text(600), by: text(120) }),
  firstDay: z.object({ metBy: text(120), at: text(60), practical: text(600) }),
  reasonForException: text(600),
  ...optionalTermsForm,
});
export type TermsForm = z.infer<typeof termsFormSchema>;
