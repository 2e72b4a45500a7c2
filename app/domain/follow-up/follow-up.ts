import type { PlainDate } from '../calendar/plain-date';

/** What a contact after the start was for: how specialists make people stay (I1 A8, V A13). */
export const followUpActivities = [
  'see-how-it-goes',
  'listen',
  'teach-tasks',
  'give-advice',
  'pass-on-demands',
  'unwritten-rules',
  'rights-and-safety',
  'adapt-work',
  'prevent-trouble',
  'mediate',
  'clear-up',
  'help-understand',
  'explain-reasons',
  'raise-sensitive',
  'review',
  'way-forward',
  'schemes-and-papers',
  'off-the-job',
] as const;
export type FollowUpActivity = (typeof followUpActivities)[number];

export const followUpChannels = ['visit', 'meeting', 'phone', 'message', 'email'] as const;
export type FollowUpChannel = (typeof followUpChannels)[number];

/** With whom the specialist was in contact, by role: the log needs no names. */
export const followUpParties = [
  'jobseeker',
  'employer',
  'buddy',
  'colleagues',
  'nav',
  'network',
] as const;
export type FollowUpParty = (typeof followUpParties)[number];

/** The longest of each text, in characters. */
export const longestFollowUpText = 600;

/** The log form's three texts and its golden moment, as far as they are written (V A13). */
export interface FollowUpWords {
  readonly situation?: string | undefined;
  readonly challenge?: string | undefined;
  readonly howMet?: string | undefined;
  readonly goldenMoment?: string | undefined;
}

/** One contact after the start, as it is written down in five minutes at the workplace. */
export interface FollowUp {
  readonly on: PlainDate;
  readonly activity: FollowUpActivity;
  readonly channel: FollowUpChannel;
  /** At the workplace, or elsewhere. */
  readonly isOnSite: boolean;
  readonly withWhom: readonly FollowUpParty[];
  /** How long it took; null where nobody says. */
  readonly minutes: number | null;
  readonly words: FollowUpWords;
  /** The next contact that was agreed on. */
  readonly nextOn: PlainDate | null;
}
