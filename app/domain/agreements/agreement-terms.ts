import { z } from 'zod';
import { weekdays } from '~/app/domain/calendar/plain-date';
import { plainDateSchema } from '~/app/domain/calendar/plain-date-schema';
import { deciders, schemeKeys } from '~/app/domain/schemes/scheme';
import { agreementPartySchema } from './agreement-parties';
import { agreementPaySchema } from './agreement-pay';
import { optionalTerms } from './optional-terms';
import { supportStages } from './support-level';
import { longestLimit, mostLimits } from './terms-lines';

export const agreementKinds = ['jobTaste', 'trial', 'employment'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** Printed on every agreement (domain §8). */
export const notTheContract =
  'Denne avtalen erstatter verken arbeidsavtalen eller NAVs tiltaksavtale.';

const text = (longest: number) => z.string().trim().max(longest);
const date = plainDateSchema.nullable();
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const hours = z.number().min(0).max(60);

const taskSchema = z.strictObject({
  title: text(120),
  hoursPerWeek: hours.nullable(),
  when: text(200),
});

const supportPeriodSchema = z.strictObject({
  stage: z.enum(supportStages),
  fromWeek: z.int().min(1).max(600),
  toWeek: z.int().min(1).max(600).nullable(),
  howOften: text(200),
  weDo: text(300),
});

/**
 * What the parties agree, whole: the text that is hashed, sent, printed and accepted (T A11, A18;
 * N B6; V B6; I2 B7). A draft may have gaps: an empty text, a `null` date or choice is "not filled
 * in yet", and `gapsIn` names each; what may be left out is `optionalTerms`. Ends are inclusive;
 * `endOn` is `null` in a job without an end.
 */
export const agreementTermsSchema = z.strictObject({
  kind: z.enum(agreementKinds),
  parties: z.array(agreementPartySchema).min(1).max(4),
  companyName: text(200),

  purpose: text(600),
  tasks: z.array(taskSchema).max(30),
  limits: z.array(text(longestLimit)).max(mostLimits),

  startOn: date,
  endOn: date,
  times: z.array(z.strictObject({ day: z.enum(weekdays), from: clockTime, to: clockTime })).max(21),
  hoursPerWeek: hours.nullable(),
  place: text(200),

  pay: agreementPaySchema,
  hasEqualTerms: z.boolean().nullable(),
  subsidy: z.strictObject({
    status: z.enum(['none', 'asked', 'confirmed', 'refused']),
    schemeKey: z.enum(schemeKeys).nullable(),
    decider: z.enum(deciders).nullable(),
    on: date,
  }),

  insurance: text(300),
  riskAssessment: z.strictObject({ isDone: z.boolean(), on: date, by: text(120) }),
  hseTraining: z.strictObject({ on: date, by: text(120) }),

  contact: z.strictObject({ name: text(120), reachedBy: text(120) }),
  buddy: z.strictObject({ name: text(120), hasAccepted: z.boolean() }).nullable(),
  support: z.strictObject({
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    // Copied here in words, so that an agreement in force never changes with the catalogue.
    periods: z.array(supportPeriodSchema).max(5),
    reachUs: text(300),
  }),

  evaluationOn: date,
  midwayOn: date,
  payTalkOn: date,
  decisionOn: date,

  chanceOfContract: z.enum(['yes', 'later', 'no']).nullable(),
  contractRequires: text(600),
  toldToColleagues: z.strictObject({ text: text(600), by: text(120) }),
  firstDay: z.strictObject({ metBy: text(120), at: text(60), practical: text(600) }),
  /** Written reason for what is not the rule: longer than 12 weeks, or a second unpaid trial. */
  reasonForException: text(600),
  ...optionalTerms,
  statement: z.literal(notTheContract),
});
export type AgreementTerms = z.infer<typeof agreementTermsSchema>;
