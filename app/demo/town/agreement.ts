import type { EmployerActor } from '~/app/auth/actor';
import type { AgreementKind, AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import type { OptionalTerms } from '~/app/domain/agreements/optional-terms';
import type { AgreementPay } from '~/app/domain/agreements/agreement-pay';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays, addMonths } from '~/app/domain/calendar/plain-date';
import { acceptAgreement } from '~/app/usecases/agreements/accept-agreement';
import { acceptAsSpecialist } from '~/app/usecases/agreements/accept-as-specialist';
import { draftAgreement } from '~/app/usecases/agreements/draft-agreement';
import { recordDecision } from '~/app/usecases/agreements/record-decision';
import { saveAgreement } from '~/app/usecases/agreements/save-agreement';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { listParties } from '~/db/repositories/agreement-parties';
import { findCurrentVersion } from '~/db/repositories/agreement-versions';
import { findAgreementForSpecialist } from '~/db/repositories/agreements';
import { done, type Then } from '../history';
import { employerOf } from './employers';
import { townJobseekers } from './jobseekers';
import { arrange, giveName } from './meetings';
import type { Proposed } from './proposal-steps';

/** What only people could know, as they agreed it at the workplace. */
interface Agreed {
  readonly at: string;
  readonly wageBasis?: string;
  readonly contractRequires: string;
  readonly practical: string;
  readonly besides?: OptionalTerms;
}

/** Plays the town's agreements: in force, past its end, decided, with the parties, and a draft. */
export async function playAgreements(then: Then): Promise<void> {
  const tyreShop = employerOf('demo-company-dekk');
  const jon = { needId: 'demo-need-dekk', profileId: 'demo-profile-dekk' };
  const wheels = await giveName(
    then,
    { ...jon, canLearn: ['dekkhotellet'] },
    { employer: tyreShop, daysAgo: 32 },
  );
  const paid = await send(then, wheels, 29, {
    at: tyreShop.name,
    wageBasis: 'Tariff for bilverksteder, timelønn',
    contractRequires: 'Møter til avtalt tid og følger rutinene for løft og hørselvern.',
    practical: 'Arbeidsklær og vernesko ligger klare.',
  });
  await accept(then, wheels, paid, { daysAgo: 28, by: ['jobseeker', 'employer'] });
  await acceptLast(then, wheels, paid, 27);
  const hiredOn = osloDateOf(then(1).clock.now());
  await done(
    recordDecision(then(1), wheels.specialist, paid, {
      ...{ outcome: 'hired', stopReason: null, decidedOn: hiredOn },
      decidedWith: ['jobseeker', 'employer'],
      note: 'Jobben fortsetter med de samme dagene.',
    }),
  );

  const estate = employerOf('demo-company-eiendom');
  const henrik = { needId: 'demo-need-vaktmester', profileId: 'demo-profile-vaktmester' };
  const outdoors = await giveName(then, henrik, { employer: estate, daysAgo: 78 });
  const unpaid = await send(then, outdoors, 75, {
    at: estate.name,
    contractRequires: 'Gjør runden alene og sier fra når noe er i stykker.',
    practical: 'Regntøy og hansker henger i boden.',
  });
  await accept(then, outdoors, unpaid, { daysAgo: 74, by: ['jobseeker', 'employer'] });
  await acceptLast(then, outdoors, unpaid, 73);

  const bakery = employerOf('demo-company-havnebakeriet');
  const petra = { needId: 'demo-need-kafe', profileId: 'demo-profile-kafe' };
  const cafe = await giveName(then, petra, { employer: bakery, daysAgo: 12 });
  const withThem = await send(then, cafe, 3, {
    at: 'Amund Ek',
    wageBasis: 'Tariff for bakerier, timelønn',
    contractRequires: 'Holder bordene ryddige når det er fullt, og sier fra når det blir for mye.',
    practical: 'Forkle og sko ligger klare. Frokosten spiser vi sammen.',
    besides: {
      training: [
        { what: 'Rydde bord og kjøre oppvasken', from: 'Amund Ek', on: null },
        { what: 'Fylle på disken før lunsj', from: 'Amund Ek', on: null },
      ],
      papers: [{ what: 'Kurs i mattrygghet', by: 'Amund Ek', on: null }],
      outside: 'talk',
      hard: [
        { when: 'Det blir fullt i kafeen', what: 'Ta oppvasken, og la Amund ta bordene så lenge.' },
      ],
      pause: 'Inntil to uker. Alle tre snakker sammen først.',
    },
  });
  await accept(then, cafe, withThem, { daysAgo: 2, by: ['jobseeker'] });

  const shop = employerOf('demo-company-gjenbruk');
  const liv = { needId: 'demo-need-gjenbruk', profileId: 'demo-profile-kasse' };
  const clothes = await giveName(then, liv, { employer: shop, daysAgo: 13 });
  await arrange(then, clothes, {
    madeDaysAgo: 10,
    from: 6,
    speaks: 'specialist',
    place: 'Storgata 31',
    access: 'Inngang fra bakgården. Det er trinnfritt.',
    comes: shop.name,
  });
  await drafted(then, clothes, 1, 'jobTaste');
  await playTaste(then, shop);
}

/** Some days among clothes, and what was decided of them: she would rather be among people. */
async function playTaste(then: Then, shop: EmployerActor): Promise<void> {
  const tuva = { needId: 'demo-need-gjenbruk', profileId: 'demo-profile-omsorg' };
  const sorting = await giveName(then, tuva, { employer: shop, daysAgo: 25 });
  const agreementId = await send(
    then,
    sorting,
    22,
    {
      at: shop.name,
      contractRequires: 'Dette er en smakebit, og skal ikke føre til en kontrakt.',
      practical: 'Inngang fra bakgården. Hansker ligger klare.',
    },
    'jobTaste',
  );
  await accept(then, sorting, agreementId, { daysAgo: 21, by: ['jobseeker', 'employer'] });
  await acceptLast(then, sorting, agreementId, 21);
  const decidedOn = osloDateOf(then(14).clock.now());
  await done(
    recordDecision(then(14), sorting.specialist, agreementId, {
      ...{ outcome: 'stops', stopReason: 'other-wish', decidedOn },
      decidedWith: ['jobseeker', 'employer'],
      note: 'Hun likte å være med, men vil heller prøve å jobbe med mennesker.',
    }),
  );
}

async function drafted(then: Then, own: Proposed, daysAgo: number, kind: AgreementKind) {
  const { specialist, proposalId } = own;
  return (await done(draftAgreement(then(daysAgo), specialist, proposalId, kind))).agreementId;
}

/** Drafted the day before, filled in and sent `daysAgo`. */
async function send(
  then: Then,
  own: Proposed,
  daysAgo: number,
  agreed: Agreed,
  kind: AgreementKind = 'trial',
): Promise<string> {
  const { specialist } = own;
  const agreementId = await drafted(then, own, daysAgo + 1, kind);
  const { read } = then(0).store;
  const draft = await findAgreementForSpecialist(read, specialist.userId, agreementId);
  const seen = { agreementId, seenAt: draft?.updatedAt ?? '' };
  const past = then(daysAgo);
  const today = osloDateOf(past.clock.now());
  await done(saveAgreement(past, specialist, seen, (terms) => filledIn(terms, agreed, today)));
  await done(sendAgreement(past, specialist, agreementId));
  return agreementId;
}

function filledIn(terms: AgreementTerms, agreed: Agreed, today: string): AgreementTerms {
  const startOn = terms.startOn ?? today;
  return {
    ...terms,
    pay: payOf(terms.pay, agreed, { startOn, today }),
    hasEqualTerms: true,
    insurance: 'Dekket av bedriftens yrkesskadeforsikring.',
    riskAssessment: { isDone: true, on: today, by: agreed.at },
    hseTraining: { on: startOn, by: agreed.at },
    contractRequires: agreed.contractRequires,
    ...agreed.besides,
    firstDay: {
      metBy: agreed.at,
      at: terms.times[0]?.from ?? '09:00',
      practical: agreed.practical,
    },
  };
}

/** A trial that is part of a paid job, or arbeidstrening that NAV has approved. */
function payOf(
  pay: AgreementPay,
  { wageBasis }: Agreed,
  { startOn, today }: { readonly startOn: string; readonly today: string },
): AgreementPay {
  if (pay.kind === 'unpaid') return { ...pay, approvedOn: today };
  return {
    kind: 'wage',
    form: 'permanent',
    legalGround: null,
    contractEndOn: null,
    probationUntilOn: addDays(addMonths(startOn, 6), -1),
    wageBasis: wageBasis ?? '',
  };
}

async function accept(
  then: Then,
  own: Proposed,
  agreementId: string,
  { daysAgo, by }: { readonly daysAgo: number; readonly by: ('jobseeker' | 'employer')[] },
): Promise<void> {
  const { id, contentHash } = await versionOf(then, agreementId);
  const { read } = then(0).store;
  const agreement = await findAgreementForSpecialist(read, own.specialist.userId, agreementId);
  const jobseeker = townJobseekers.find(({ profileId }) => profileId === own.profileId);
  const names = {
    jobseeker: jobseeker?.identity.name ?? '',
    employer: employerOf(agreement?.companyId ?? '').name,
  };
  for (const { id: partyId, party } of await listParties(read, id)) {
    if (!by.some((role) => role === party)) continue;
    const as = { name: names[party as keyof typeof names] };
    const yes = { partyId, contentHash, as, by: `party:${partyId}` } as const;
    await done(acceptAgreement(then(daysAgo), yes));
  }
}

/** The specialist accepts last: with her yes it is in force. */
async function acceptLast(then: Then, own: Proposed, agreementId: string, daysAgo: number) {
  const { contentHash } = await versionOf(then, agreementId);
  const as = { name: own.specialist.name };
  const last = { agreementId, contentHash, role: 'specialist', as } as const;
  await done(acceptAsSpecialist(then(daysAgo), own.specialist, last));
}

async function versionOf(then: Then, agreementId: string) {
  const version = await findCurrentVersion(then(0).store.read, agreementId);
  if (!version) throw new Error('a sent agreement has a version');
  return version;
}
