import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { nextMeetingDay } from '~/app/domain/calendar/workdays';
import type { MeetingDetails } from '~/app/domain/proposals/meeting';
import { arrangeMeeting } from '~/app/usecases/proposals/arrange-meeting';
import { askForMeeting } from '~/app/usecases/proposals/ask-for-meeting';
import { consentToMeeting } from '~/app/usecases/proposals/consent-to-meeting';
import { sayYes } from '~/app/usecases/proposals/say-yes';
import type { EmployerActor } from '~/app/auth/actor';
import { done, type Then } from '../history';
import { employerOf } from './employers';
import { answerOf, rowOf, show, type Proposed, type Wanted } from './proposal-steps';

/** The employer said yes `daysAgo`; the day after she is asked whether her name may be told. */
export async function askName(
  then: Then,
  wanted: Wanted,
  { employer, daysAgo }: { readonly employer: EmployerActor; readonly daysAgo: number },
): Promise<Proposed> {
  const proposed = await show(then, wanted, daysAgo + 3);
  await done(sayYes(then(daysAgo), employer, proposed.proposalId));
  const asked = then(daysAgo - 1);
  await done(askForMeeting(asked, proposed.specialist, proposed.proposalId));
  return proposed;
}

/** As `askName`, and another day later she lets the company have her name and number. */
export async function giveName(
  then: Then,
  wanted: Wanted,
  how: { readonly employer: EmployerActor; readonly daysAgo: number },
): Promise<Proposed> {
  const proposed = await askName(then, wanted, how);
  const { cardHash } = await rowOf(then, proposed);
  const named = { cardHash, ways: ['phone'], ...answerOf(wanted) } as const;
  await done(consentToMeeting(then(how.daysAgo - 2), proposed, named));
  return proposed;
}

/** Plays the first meetings: a name that is asked for, a meeting to come and one that was. */
export async function playMeetings(then: Then): Promise<void> {
  const tuva = { needId: 'demo-need-postkjokken', profileId: 'demo-profile-omsorg' };
  await askName(then, tuva, { employer: employerOf('demo-company-sykehjem'), daysAgo: 2 });

  const employer = employerOf('demo-company-gjenbruk');
  const samir = { needId: 'demo-need-gjenbruk', profileId: 'demo-profile-morgen' };
  const toCome = await giveName(then, samir, { employer, daysAgo: 9 });
  await arrange(then, toCome, { madeDaysAgo: 3, from: -2, speaks: 'together' });
}

interface Arranged {
  readonly madeDaysAgo: number;
  /** Days ago of the first day it could be on; below zero lies ahead. */
  readonly from: number;
  readonly speaks: MeetingDetails['speaks'];
}

/** A meeting in the second-hand shop, with what both sides are told beforehand. */
export async function arrange(
  then: Then,
  { specialist, proposalId }: Proposed,
  { madeDaysAgo, from, speaks }: Arranged,
): Promise<void> {
  const details: MeetingDetails = {
    onDate: nextMeetingDay(osloDateOf(then(from).clock.now())),
    atTime: '10:30',
    place: 'Storgata 31',
    access: 'Inngang fra bakgården. Det er trinnfritt.',
    comes: 'Astrid Noer',
    speaks,
    isAccompanied: true,
  };
  const plan = { details, isWithoutName: false, seenAt: null };
  await done(arrangeMeeting(then(madeDaysAgo), specialist, proposalId, plan));
}
