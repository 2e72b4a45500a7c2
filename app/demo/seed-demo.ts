import { insertCompany } from '~/db/repositories/companies';
import { insertOffice } from '~/db/repositories/offices';
import { findUser, insertUser, type User } from '~/db/repositories/users';
import { nothingKnown } from '../domain/companies/company-record';
import { osloDateOf } from '../domain/calendar/oslo-date';
import { nowOf, type Services } from '../services';
import { storeNeed } from '../usecases/needs/store-need';
import { record } from '../usecases/record';
import { deliverHistory } from './deliver-history';
import { demoPeople } from './demo-people';
import { historyOf, type Then } from './history';
import { townAdministrators } from './town/administrators';
import { playAgreements } from './town/agreement';
import { playAnalyses } from './town/analyses';
import { playCarvedJobs } from './town/carved-jobs';
import { playChores } from './town/chores';
import { playColleagues } from './town/colleagues';
import { townCompanies } from './town/companies';
import { playEmergencies } from './town/emergency';
import { playFollowUps, playSupportRequests } from './town/follow-ups';
import { playLeads } from './town/lead';
import { playMeetings } from './town/meetings';
import { playCorrection, playNeeds } from './town/moved-needs';
import { townNeeds } from './town/needs';
import { playOwnRequests } from './town/own-requests';
import { playOwnWords } from './town/own-words';
import { playPartnership } from './town/partnership';
import { playPeople } from './town/people';
import { playProposals } from './town/proposals';
import { playSharings } from './town/sharings';
import { playSignIns } from './town/sign-ins';
import { townSpecialists } from './town/specialists';
import { playStop } from './town/stopped-company';
import { playUnderstoodWords } from './town/understood-words';

/** How long ago the town's history begins, in days. */
const beginning = 110;

/**
 * Fills a new database with a small town: companies, people, needs, proposals and agreements in
 * every state one meets on an ordinary day. History is played through the use cases with the clock
 * set back, so that log, letters and consents are as they would have been. Does nothing the second
 * time.
 */
export async function seedDemo(services: Services): Promise<void> {
  if (await findUser(services.store.read, demoPeople.administrator.id)) return;
  const then = historyOf(services);
  await insertStaff(then(beginning));
  await insertCompanies(then(beginning));
  await playPeople(then, beginning);
  await insertNeeds(then);
  await playAnalyses(then);
  await playStop(then);
  await playAgreements(then);
  await playFollowUps(then);
  await playSupportRequests(then);
  await playMeetings(then);
  await playProposals(then);
  await playPartnership(then);
  await playColleagues(then);
  await playLeads(then);
  await playNeeds(then);
  await playCorrection(then);
  await playOwnWords(then);
  await playOwnRequests(then);
  await playChores(then);
  await playCarvedJobs(then);
  await playUnderstoodWords(then);
  await playSharings(then);
  await playEmergencies(then);
  await playSignIns(then);
  await deliverHistory(services);
}

async function insertStaff(services: Services): Promise<void> {
  const staff: Pick<User, 'id' | 'role' | 'email' | 'name' | 'office' | 'phone'>[] = [
    ...townSpecialists.map((specialist, index) => ({
      ...specialist,
      role: 'specialist' as const,
      phone: `40 00 30 0${index + 1}`,
    })),
    ...townAdministrators.map((administrator) => ({
      ...administrator,
      role: 'administrator' as const,
      office: null,
      phone: null,
    })),
  ];
  const now = nowOf(services);
  const names = new Set(townSpecialists.map(({ office }) => office));
  await services.store.transaction(async (tx) => {
    for (const name of names) {
      const id = services.newId();
      await insertOffice(tx, { id, name, createdAt: now, updatedAt: now, closedAt: null });
    }
    for (const user of staff) {
      await insertUser(tx, {
        ...user,
        companyId: null,
        companyRole: null,
        createdAt: now,
        suspendedAt: null,
      });
    }
  });
}

async function insertCompanies(services: Services): Promise<void> {
  const now = nowOf(services);
  await services.store.transaction(async (tx) => {
    for (const { company, employer } of townCompanies) {
      await insertCompany(tx, {
        status: 'partner',
        specialistId: demoPeople.specialist.id,
        ...nothingKnown,
        ...company,
        statusReason: null,
        createdAt: now,
        updatedAt: now,
      });
      await record(tx, services, {
        action: 'company.registered',
        actor: `user:${demoPeople.administrator.id}`,
        subject: `company:${company.id}`,
        facts: { status: company.status ?? 'partner' },
      });
      if (!employer) continue;
      await insertUser(tx, {
        ...employer,
        role: 'employer',
        office: null,
        companyId: company.id,
        companyRole: 'owner',
        createdAt: now,
        suspendedAt: null,
      });
    }
  });
}

async function insertNeeds(then: Then): Promise<void> {
  for (const { origin, companyId, daysAgo: days, need } of townNeeds) {
    const town = townCompanies.find(({ company }) => company.id === companyId);
    if (!town) throw new Error(`the demo has no company ${companyId}`);
    const past = then(days);
    const tasks = need.tasks.map((task, index) => ({ ...task, id: `${origin.id}-${index}` }));
    const given = { ...need, id: origin.id, company: town.company.name, tasks };
    const { comeBackIn, ...known } = origin;
    const comeBackOn = comeBackIn === undefined ? null : osloDateOf(then(-comeBackIn).clock.now());
    const createdById = town.employer?.id ?? demoPeople.specialist.id;
    await past.store.transaction((tx) =>
      storeNeed(tx, past, given, { ...known, comeBackOn, companyId, createdById }),
    );
  }
}
