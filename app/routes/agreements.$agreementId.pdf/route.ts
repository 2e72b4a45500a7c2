import { guardedLoader, notFound } from '~/app/server/guard';
import { pdfAnswer } from '~/app/server/pdf-answer';
import { readAgreement } from '~/app/usecases/agreements/read-agreement';

/** The agreement as a file for the specialist. */
export const loader = guardedLoader(
  'routes/agreements.$agreementId.pdf',
  async ({ actor, params, services }) => {
    const { id, document } =
      (await readAgreement(services, actor, params.agreementId ?? '')) ?? notFound();
    return pdfAnswer(services, { ...document, id });
  },
);
