import type { PlainDate } from '../calendar/plain-date';
import type { FollowUp, FollowUpChannel, FollowUpParty } from './follow-up';

/** Contacts that are written down with one press. */
export const quickContacts = ['dropped-in', 'rang-jobseeker', 'rang-employer'] as const;
export type QuickContact = (typeof quickContacts)[number];

const known: Record<QuickContact, readonly [FollowUpChannel, ...FollowUpParty[]]> = {
  'dropped-in': ['visit', 'jobseeker', 'employer'],
  'rang-jobseeker': ['phone', 'jobseeker'],
  'rang-employer': ['phone', 'employer'],
};

/** The entry one press makes: seen to that day, and all was well. That closes nothing (I2 L9575). */
export function entryOfQuick(contact: QuickContact, on: PlainDate): FollowUp {
  const [channel, ...withWhom] = known[contact];
  return {
    ...{ on, channel, withWhom },
    activity: 'see-how-it-goes',
    isOnSite: channel === 'visit',
    minutes: null,
    words: { situation: 'Alt bra.' },
    nextOn: null,
  };
}
