import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { promiseState } from '~/app/domain/companies/promise-state';
import type { Services } from '~/app/services';
import { listOpenQuestions } from '~/db/repositories/colleague-questions';
import { listOffersTo } from '~/db/repositories/fixed-contacts';
import { listUnsettledPromises } from '~/db/repositories/promises';

/**
 * What companies and colleagues wait for: promises past their day that are the specialist's own or
 * made to a company of hers, companies on offer to her, and colleagues' open questions.
 */
export async function readDeskCompanies({ store, clock }: Services, actor: SpecialistActor) {
  const today = osloDateOf(clock.now());
  const me = actor.userId;
  const unsettled = await listUnsettledPromises(store.read);
  const questions = await listOpenQuestions(store.read);
  return {
    overdue: unsettled.flatMap(({ promise, company, holderId }) => {
      const isHers = [promise.specialistId, holderId].includes(me);
      if (!isHers || promiseState(promise, today) !== 'overdue') return [];
      const { id, companyId, text, dueOn } = promise;
      return [{ id, companyId, company, text, dueOn }];
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
