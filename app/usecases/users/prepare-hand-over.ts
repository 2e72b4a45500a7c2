import type { AdministratorActor } from '~/app/auth/actor';
import { nowOf, type Services } from '~/app/services';
import { moveFixedContact } from '~/db/repositories/fixed-contacts';
import { listCompaniesOf, listPeopleOf } from '~/db/repositories/hand-overs';
import { enqueueMail } from '~/db/repositories/outbox';
import type { User } from '~/db/repositories/users';
import type { Database } from '~/db/store';
import { takesOver } from '~/emails/takes-over';
import { lettersOfNewContact } from '../mail/letters-of-new-contact';
import { plainLetter } from '../mail/plain-letter';
import { record } from '../record';
import { preparePersonQuestion } from './prepare-person-question';

/**
 * Makes ready what happens when one specialist takes over after another: companies move at once
 * and are told whom to call; each person is asked, and moves with her own yes (N L3292). What is
 * handed back does it, in the caller's transaction.
 */
export async function prepareHandOver(
  services: Services,
  actor: AdministratorActor,
  from: User,
  to: User,
): Promise<(tx: Database) => Promise<void>> {
  const companies = await companiesWithLetters(services, from, to);
  const questions = await questionsToPeople(services, actor, from, to);
  const notice = plainLetter(
    services,
    'takes-over',
    to.email,
    takesOver({
      from: from.name,
      companies: companies.map(({ name }) => name),
      url: `${services.baseUrl}/desk`,
    }),
  );
  const at = nowOf(services);
  const by = `user:${actor.userId}` as const;

  return async (tx) => {
    let isAnythingMoved = false;
    for (const { id, offeredToId, letters } of companies) {
      const before = { companyId: id, specialistId: from.id, offeredToId };
      const after = { specialistId: to.id, offeredToId: null };
      if (!(await moveFixedContact(tx, before, after, at))) continue;
      isAnythingMoved = true;
      await record(tx, services, {
        action: 'company.handed-over',
        actor: by,
        subject: `company:${id}`,
        facts: { from: from.id, to: to.id },
      });
      for (const letter of letters) await enqueueMail(tx, letter);
    }
    for (const ask of questions) {
      if (await ask(tx)) isAnythingMoved = true;
    }
    if (isAnythingMoved) await enqueueMail(tx, notice);
  };
}

async function companiesWithLetters(services: Services, from: User, to: User) {
  const companies = await listCompaniesOf(services.store.read, from.id);
  return Promise.all(
    companies.map(async (company) => ({
      ...company,
      letters: await lettersOfNewContact(services, company, to),
    })),
  );
}

async function questionsToPeople(
  services: Services,
  actor: AdministratorActor,
  from: User,
  to: User,
) {
  const people = await listPeopleOf(services.store.read, from.id);
  const questions = await Promise.all(
    people.map((profileId) =>
      preparePersonQuestion(services, actor, { profileId, from: from.id, to }),
    ),
  );
  return questions.filter((question) => question !== undefined);
}
