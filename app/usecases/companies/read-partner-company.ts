import type { SpecialistActor } from '~/app/auth/actor';
import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { isOver } from '~/app/domain/companies/company-record';
import { contactMovesOf } from '~/app/domain/companies/contact-moves';
import { promiseState } from '~/app/domain/companies/promise-state';
import { needOn } from '~/app/domain/needs/need-on';
import { threeMonthNotice } from '~/app/domain/companies/three-month-notice';
import { nowOf, type Services } from '~/app/services';
import { findCompany } from '~/db/repositories/companies';
import { listFormerNames } from '~/db/repositories/company-names';
import { listCompanyContacts } from '~/db/repositories/company-contacts';
import { countStartsAt } from '~/db/repositories/company-proposals';
import { lastContactDays, listContactEntries } from '~/db/repositories/contact-entries';
import { listNeedsOfCompany } from '~/db/repositories/needs';
import { listPromisesTo } from '~/db/repositories/promises';
import { listQuestionsTo } from '~/db/repositories/task-questions';
import { listSignedIn } from '~/db/repositories/sessions';
import { findFixedContact } from '~/db/repositories/specialists';
import { findStaffingNote } from '~/db/repositories/staffing-notes';
import { listCompanyUsers, listSpecialists } from '~/db/repositories/users';
import { listWarnings } from '~/db/repositories/warnings';
import { readKeptChores } from '../chores/read-kept-chores';
import { readRegisteredWish } from './read-registered-wish';

/**
 * Everything specialists know of a company, and what the one who asks may do; undefined when none.
 */
export async function readPartnerCompany(
  services: Services,
  actor: SpecialistActor,
  companyId: string,
) {
  const { read } = services.store;
  const company = await findCompany(read, companyId);
  if (!company) return undefined;
  const today = osloDateOf(services.clock.now());
  const specialists = await listSpecialists(read);
  const nameOf = (id: string | null) => specialists.find((each) => each.id === id)?.name ?? null;
  const holder = await findFixedContact(read, companyId);
  const entries = await listContactEntries(read, companyId);
  const holding = { holderId: holder?.id ?? null, offeredToId: company.offeredToId };
  const contacts = await listCompanyContacts(read, companyId);
  const usersThere = await whoSignsIn(services, companyId);
  return {
    company,
    formerNames: await listFormerNames(read, companyId),
    holder: holder ? { name: holder.name, phone: holder.phone } : null,
    isMine: holder?.id === actor.userId,
    coSpecialist: nameOf(company.coSpecialistId),
    offeredTo: nameOf(company.offeredToId),
    moves: contactMovesOf(holding, actor.userId),
    colleagues: specialists
      .filter(({ id, suspendedAt }) => suspendedAt === null && id !== actor.userId)
      .map(({ id, name }) => ({ id, name })),
    contacts,
    chores: await readKeptChores(services, companyId),
    usersThere,
    /** Who may be invited while nobody there can sign in; null once the company lets in its own. */
    invitable:
      usersThere.length > 0 || isOver(company.status)
        ? null
        : contacts.flatMap(({ id, name, email }) => (email ? [{ id, name, email }] : [])),
    entries: entries.map((entry) => ({ ...entry, isMine: entry.specialistId === actor.userId })),
    lastContactOn: (await lastContactDays(read, companyId)).get(companyId) ?? null,
    notice: threeMonthNotice(entries, { specialistId: actor.userId, today }),
    promises: (await listPromisesTo(read, companyId)).map(({ promise, specialist }) => ({
      ...promise,
      specialist,
      state: promiseState(promise, today),
    })),
    questions: (await listQuestionsTo(read, companyId)).map(
      ({ question: { id, needId, text, askedAt }, specialist, needTitle }) => ({
        id,
        needId,
        needTitle: needTitle ?? '',
        text,
        specialist,
        askedOn: osloDateOf(new Date(askedAt)),
      }),
    ),
    warnings: (await listWarnings(read, companyId)).map(({ warning, specialist }) => ({
      ...warning,
      specialist,
    })),
    staffing: (await findStaffingNote(read, companyId)) ?? null,
    starts: await countStartsAt(read, companyId),
    registeredWish: await readRegisteredWish(services, companyId),
    needs: await postedNeeds(services, companyId),
    today,
  };
}
export type PartnerCompany = NonNullable<Awaited<ReturnType<typeof readPartnerCompany>>>;

/** Who of the company can sign in: the same who have access by the company's own page. */
async function whoSignsIn({ store }: Services, companyId: string) {
  const signedIn = await listSignedIn(store.read);
  const people = await listCompanyUsers(store.read, companyId);
  return people.map(({ id, name, companyRole }) => ({
    id,
    name,
    companyRole: companyRole ?? 'member',
    hasSignedIn: signedIn.has(id),
  }));
}

/** What the company has posted; a draft is its own until it is sent. */
async function postedNeeds(services: Services, companyId: string) {
  const needs = await listNeedsOfCompany(services.store.read, companyId);
  const today = osloDateOf(services.clock.now());
  return needs.flatMap((need) => {
    const { id, title, submittedAt } = need;
    if (submittedAt === null || need.state === 'draft') return [];
    const { state, pausedUntilOn } = needOn(need, today);
    const age = ageInWords(submittedAt, nowOf(services));
    const until = state === 'paused' ? pausedUntilOn : null;
    return [{ id, title: title ?? '', state, pausedUntilOn: until, age }];
  });
}
