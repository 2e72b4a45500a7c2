import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { daysBetween, type PlainDate } from '~/app/domain/calendar/plain-date';
import { nextWorkday } from '~/app/domain/calendar/workdays';
import type { FollowUp } from '~/app/domain/follow-up/follow-up';
import { entryOfQuick, type QuickContact } from '~/app/domain/follow-up/quick-contact';
import { markAsAnswered } from '~/app/usecases/follow-up/answer-support';
import { askForSupport } from '~/app/usecases/follow-up/ask-for-support';
import { logFollowUp } from '~/app/usecases/follow-up/log-follow-up';
import { readFollowUp } from '~/app/usecases/follow-up/read-follow-up';
import { listAgreementsOfPerson, type Agreement } from '~/db/repositories/agreements';
import { done, type Then } from '../history';
import { employerOf } from './employers';
import { specialistActor } from './specialists';

type Told = Omit<FollowUp, 'on' | 'nextOn'>;

/** The first day, among wheels: the specialist worked beside him. */
const firstDay: Told = {
  activity: 'teach-tasks',
  channel: 'visit',
  isOnSite: true,
  withWhom: ['jobseeker', 'buddy'],
  minutes: 180,
  words: {
    situation: 'Første dag. Vi merket hjul sammen og hilste på alle i hallen.',
    challenge: 'Hylla er nummerert fra to kanter.',
    howMet: 'Fadderen skrev om skiltene, og vi tok bilde av dem.',
    goldenMoment: 'Han fant fire hjul alene før lunsj.',
  },
};

const tidied: Told = {
  activity: 'clear-up',
  channel: 'visit',
  isOnSite: true,
  withWhom: ['jobseeker', 'employer'],
  minutes: 60,
  words: {
    situation: 'Pausene ble for korte når det kom mange kunder.',
    howMet: 'De ble enige om faste pauser, med lapp på tavla.',
  },
};

const forms: Told = {
  activity: 'schemes-and-papers',
  channel: 'phone',
  isOnSite: false,
  withWhom: ['nav', 'employer'],
  minutes: 30,
  words: { situation: 'Bedriften lurte på refusjonen. NAV-veilederen forklarte skjemaet.' },
};

const firstRound: Told = {
  activity: 'teach-tasks',
  channel: 'visit',
  isOnSite: true,
  withWhom: ['jobseeker', 'colleagues'],
  minutes: 150,
  words: {
    situation: 'Vi gikk runden sammen med den han skal ta over etter.',
    challenge: 'Mange nøkler å holde fra hverandre.',
    howMet: 'Hver dør fikk sin farge.',
  },
};

const midway: Told = {
  activity: 'review',
  channel: 'meeting',
  isOnSite: true,
  withWhom: ['jobseeker', 'employer'],
  minutes: 60,
  words: {
    situation: 'Samtale midtveis. Runden går, og kollegene er fornøyde.',
    goldenMoment: 'Lederen ville ha ham med på julebordet.',
  },
};

/**
 * Plays the contact after the start, by days from the first one: one who is followed closely, and
 * one whose last contact is too long ago.
 */
export async function playFollowUps(then: Then): Promise<void> {
  const wheels = await agreementOf(then, 'demo-profile-dekk');
  await write(then, wheels, 0, tell(firstDay));
  await write(then, wheels, 2, press('rang-employer'));
  await write(then, wheels, 4, press('dropped-in'));
  await write(then, wheels, 9, tell(forms));
  const nextOn = nextWorkday(osloDateOf(then(-2).clock.now()));
  await write(then, wheels, 11, tell(tidied, nextOn));

  const estate = await agreementOf(then, 'demo-profile-vaktmester');
  await write(then, estate, 0, tell(firstRound));
  await write(then, estate, 7, press('dropped-in'));
  await write(then, estate, 14, press('rang-employer'));
  await write(then, estate, 22, press('dropped-in'));
  await write(then, estate, 29, tell(midway));
  await write(then, estate, 37, press('rang-jobseeker'));
}

/** Plays what is asked for: he got his answer the same day, and the company waits for one. */
export async function playSupportRequests(then: Then): Promise<void> {
  const wheels = await agreementOf(then, 'demo-profile-dekk');
  const { profileId, id, specialistId } = wheels;
  const who = { kind: 'jobseeker', profileId } as const;
  await done(
    askForSupport(then(6), who, id, 'Jeg vet ikke hvem jeg skal spørre når sjefen er borte.'),
  );
  const specialist = specialistActor(specialistId);
  const [asked] = (await readFollowUp(then(6), specialist, id))?.asked ?? [];
  const answered = { agreementId: id, requestId: asked?.id ?? '' };
  await done(markAsAnswered(then(6), specialist, answered));
  const company = employerOf('demo-company-dekk');
  await done(
    askForSupport(
      then(1),
      company,
      id,
      'Vi lurer på hvem som skal lære bort det nye lagersystemet.',
    ),
  );
}

async function agreementOf(then: Then, profileId: string): Promise<Agreement> {
  const [agreement] = await listAgreementsOfPerson(then(0).store.read, profileId);
  if (!agreement) throw new Error(`the demo has no agreement of ${profileId}`);
  return agreement;
}

type EntryOn = (on: PlainDate) => FollowUp;

const tell =
  (told: Told, nextOn: PlainDate | null = null): EntryOn =>
  (on) => ({ ...told, on, nextOn });

const press =
  (contact: QuickContact): EntryOn =>
  (on) =>
    entryOfQuick(contact, on);

/** Writes down a contact of so many days after the agreement's first. */
async function write(
  then: Then,
  { id: agreementId, startOn, specialistId }: Agreement,
  day: number,
  entryOn: EntryOn,
) {
  const today = osloDateOf(then(0).clock.now());
  const past = then(daysBetween(startOn, today) - day);
  const entry = entryOn(osloDateOf(past.clock.now()));
  const ids = { agreementId, entryId: past.newId() };
  await done(logFollowUp(past, specialistActor(specialistId), ids, entry));
}
