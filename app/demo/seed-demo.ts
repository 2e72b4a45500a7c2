import { insertCompany } from '~/db/repositories/companies';
import { insertOffice } from '~/db/repositories/offices';
import { findUser, insertUser, type User } from '~/db/repositories/users';
import type { SpecialistActor } from '../auth/actor';
import { nothingKnown } from '../domain/companies/company-record';
import { osloDateOf } from '../domain/calendar/oslo-date';
import { nowOf, type Services } from '../services';
import { createProfile } from '../usecases/profiles/create-profile';
import { storeNeed } from '../usecases/needs/store-need';
import { demoPeople } from './demo-people';
import { historyOf, type Then } from './history';
import { playAnalyses } from './town/analyses';
import { townCompanies } from './town/companies';
import { secondSpecialist, townJobseekers } from './town/jobseekers';
import { townNeeds } from './town/needs';
import { playPartnership } from './town/partnership';
import { playLead } from './town/lead';
import { playNeeds } from './town/moved-needs';
import { playProposals } from './town/proposals';

/** How long ago the town's history begins, in days. */
const beginning = 60;

/**
 * Fills a new database with a small town: companies, people, needs, and proposals in every state
 * one meets on an ordinary day. History is played through the use cases with the clock set back,
 * so that log, letters and consents are as they would have been. Does nothing the second time.
 */
export async function seedDemo(services: Services): Promise<void> {
  if (await findUser(services.store.read, demoPeople.administrator.id)) return;
  const then = historyOf(services);
  const first = then(beginning);
  await insertStaff(first);
  await insertCompanies(first);
  for (const { profileId, specialistId, identity, facts } of townJobseekers) {
    const flags = { isProtected: false, isUnder18: false, hasGuardian: false };
    const actor = specialistActor(specialistId);
    await createProfile(first, actor, { profileId, identity, facts, flags });
  }
  await insertNeeds(then);
  const ingrid = specialistActor(demoPeople.specialist.id);
  await playNeeds(then);
  await playLead(then);
  await playAnalyses(then, ingrid);
  await playProposals(then, ingrid);
  await playPartnership(then, { ingrid, colleague: specialistActor(secondSpecialist.id) });
}

function specialistActor(userId: string): SpecialistActor {
  const { name, office } =
    userId === secondSpecialist.id ? secondSpecialist : demoPeople.specialist;
  return { kind: 'specialist', userId, name, office };
}

async function insertStaff(services: Services): Promise<void> {
  const staff: Pick<User, 'id' | 'role' | 'email' | 'name' | 'office' | 'phone'>[] = [
    { ...demoPeople.specialist, role: 'specialist', phone: '40 00 30 01' },
    { ...secondSpecialist, role: 'specialist', phone: '40 00 30 02' },
    { ...demoPeople.administrator, role: 'administrator', office: null, phone: null },
  ];
  const now = nowOf(services);
  const names = [...new Set([demoPeople.specialist.office, secondSpecialist.office])];
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
        ...nothingKnown,
        ...company,
        statusReason: null,
        // The lead has nobody yet: somebody is to claim it.
        specialistId: company.status === 'lead' ? null : demoPeople.specialist.id,
        createdAt: now,
        updatedAt: now,
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
