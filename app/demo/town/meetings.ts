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
  const employer = employerOf('demo-company-sykehjem');
  await askName(then, tuva, { employer, daysAgo: 2 });

  const samir = { needId: 'demo-need-postkjokken', profileId: 'demo-profile-morgen' };
  const learning = { ...samir, canLearn: ['norsk', 'selskap'] };
  const toCome = await giveName(then, learning, { employer, daysAgo: 9 });
  await arrange(then, toCome, {
    madeDaysAgo: 3,
    from: -2,
    speaks: 'together',
    place: 'Rygge stasjonsvei 9, postkjøkkenet i andre etasje',
    access: 'Heis fra hovedinngangen. Ring på avdeling B.',
    comes: employer.name,
  });
}

interface Arranged extends Pick<MeetingDetails, 'speaks' | 'place' | 'access' | 'comes'> {
  readonly madeDaysAgo: number;
  /** Days ago of the first day it could be on; below zero lies ahead. */
  readonly from: number;
}

/** A first meeting, with what both sides are told beforehand. */
export async function arrange(
  then: Then,
  { specialist, proposalId }: Proposed,
  { madeDaysAgo, from, ...told }: Arranged,
): Promise<void> {
  const details: MeetingDetails = {
    ...told,
    onDate: nextMeetingDay(osloDateOf(then(from).clock.now())),
    atTime: '10.30',
    isAccompanied: true,
  };
  const plan = { details, isWithoutName: false, seenAt: null };
  await done(arrangeMeeting(then(madeDaysAgo), specialist, proposalId, plan));
}
