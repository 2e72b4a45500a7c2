import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays } from '~/app/domain/calendar/plain-date';
import { promiseState } from '~/app/domain/companies/promise-state';
import { messagesIn } from '~/app/i18n/messages';
import type { Services } from '~/app/services';
import { listOpenQuestions } from '~/db/repositories/colleague-questions';
import { listOffersTo } from '~/db/repositories/fixed-contacts';
import { listUnsettledPromises } from '~/db/repositories/promises';
import { readPromisedCalls } from './read-promised-calls';

/** How far ahead promises are shown. */
const daysAhead = 7;

/**
 * What companies and colleagues wait for: promises past their day, and those of the week to come,
 * that are the specialist's own or made to a company of hers, the calls a receipt has promised;
 * companies on offer to her; and colleagues' open questions.
 */
export async function readDeskCompanies(services: Services, actor: SpecialistActor) {
  const { store, clock } = services;
  const today = osloDateOf(clock.now());
  const me = actor.userId;
  const unsettled = await listUnsettledPromises(store.read);
  const calls = await readPromisedCalls(services, actor);
  const questions = await listOpenQuestions(store.read);
  const { call } = messagesIn('nb').specialist.desk;
  const called = calls.map(({ id, companyId, company, needTitle, dueOn }) => ({
    ...{ id, company, dueOn, isOverdue: dueOn < today },
    text: needTitle === null ? call.registration : call.need(needTitle),
    href: companyId === null ? `/leads/${id}` : `/companies/${companyId}`,
  }));
  const promises = unsettled.flatMap(({ promise, company, holderId }) => {
    const { id, companyId, text, dueOn } = promise;
    const isHers = [promise.specialistId, holderId].includes(me);
    if (!isHers || dueOn > addDays(today, daysAhead)) return [];
    const isOverdue = promiseState(promise, today) === 'overdue';
    return [{ id, company, text, dueOn, isOverdue, href: `/companies/${companyId}` }];
  });
  return {
    promises: [...promises, ...called].sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    offers: await listOffersTo(store.read, me),
    questions: questions.map(({ question, asker }) => ({
      id: question.id,
      text: question.text,
      asker,
    })),
  };
}
export type DeskCompanies = Awaited<ReturnType<typeof readDeskCompanies>>;
