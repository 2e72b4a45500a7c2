import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addDays } from '~/app/domain/calendar/plain-date';
import { promiseState } from '~/app/domain/companies/promise-state';
import type { Services } from '~/app/services';
import { listOpenQuestions } from '~/db/repositories/colleague-questions';
import { listOffersTo } from '~/db/repositories/fixed-contacts';
import { listUnsettledPromises } from '~/db/repositories/promises';

/** How far ahead promises are shown. */
const daysAhead = 7;

/**
 * What companies and colleagues wait for: promises past their day, and those of the week to come,
 * that are the specialist's own or made to a company of hers; companies on offer to her; and
 * colleagues' open questions.
 */
export async function readDeskCompanies({ store, clock }: Services, actor: SpecialistActor) {
  const today = osloDateOf(clock.now());
  const me = actor.userId;
  const unsettled = await listUnsettledPromises(store.read);
  const questions = await listOpenQuestions(store.read);
  return {
    promises: unsettled.flatMap(({ promise, company, holderId }) => {
      const { id, companyId, text, dueOn } = promise;
      const isHers = [promise.specialistId, holderId].includes(me);
      if (!isHers || dueOn > addDays(today, daysAhead)) return [];
      const isOverdue = promiseState(promise, today) === 'overdue';
      return [{ id, companyId, company, text, dueOn, isOverdue }];
    }),
    offers: await listOffersTo(store.read, me),
    questions: questions.map(({ question, asker }) => ({
      id: question.id,
      text: question.text,
      asker,
    })),
  };
}
export type DeskCompanies = Awaited<ReturnType<typeof readDeskCompanies>>;
