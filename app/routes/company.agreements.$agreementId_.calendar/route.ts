import { calendarAnswer } from '~/app/server/calendar-answer';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readCompanyAgreement } from '~/app/usecases/agreements/read-company-agreement';

/** The agreed days for the company's calendar. */
export const loader = guardedLoader(
  'routes/company.agreements.$agreementId_.calendar',
  async ({ actor, params, services }) => {
    const { agreement } =
      (await readCompanyAgreement(services, actor, params.agreementId ?? '')) ?? notFound();
    return calendarAnswer(services, agreement, `/company/agreements/${agreement.id}`);
  },
);
