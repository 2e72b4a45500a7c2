/** One contact with a company, as it is written down in five minutes (domain §4). */
export const channels = ['phone', 'visit', 'meeting', 'email', 'drop-in', 'referral'] as const;

/** What the contact was for: a contact without an aim is not made (T L2651–2653). */
export const contactAims = [
  'introduce',
  'know-workplace',
  'find-tasks',
  'go-on',
  'follow-up',
  'keep-promise',
] as const;

/** What was agreed, a–d (T L2868–2880). */
export const contactOutcomes = ['a', 'b', 'c', 'd'] as const;

/** What the employer had doubts about; each has an answer in the answer library (T L2852–2861). */
export const objections = [
  'no-time',
  'no-work',
  'cost',
  'bound',
  'colleagues',
  'pace',
  'safety',
  'language',
  'bad-experience',
  'paperwork',
  'hiring-stop',
  'not-mine-to-decide',
] as const;

export type Channel = (typeof channels)[number];
export type ContactAim = (typeof contactAims)[number];
export type ContactOutcome = (typeof contactOutcomes)[number];
export type Objection = (typeof objections)[number];
