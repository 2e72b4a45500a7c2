import { calendarAnswer } from '~/app/server/calendar-answer';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readAgreement } from '~/app/usecases/agreements/read-agreement';

/** The agreed days for the specialist's calendar. */
export const loader = guardedLoader(
  'routes/agreements.$agreementId.calendar',
  async ({ actor, params, services }) => {
    const { id, document } =
      (await readAgreement(services, actor, params.agreementId ?? '')) ?? notFound();
    return calendarAnswer(services, { ...document, id }, `/agreements/${id}`);
  },
);
