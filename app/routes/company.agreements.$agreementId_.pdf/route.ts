import { guardedLoader, notFound } from '~/app/server/guard';
import { pdfAnswer } from '~/app/server/pdf-answer';
import { readCompanyAgreement } from '~/app/usecases/agreements/read-company-agreement';

/** The agreement as a file for the company. */
export const loader = guardedLoader(
  'routes/company.agreements.$agreementId_.pdf',
  async ({ actor, params, services }) => {
    const { agreement } =
      (await readCompanyAgreement(services, actor, params.agreementId ?? '')) ?? notFound();
    return pdfAnswer(services, agreement);
  },
);
