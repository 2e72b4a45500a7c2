import { guardedLoader, notFound } from '~/app/server/guard';
import { pdfAnswer } from '~/app/server/pdf-answer';
import { readOwnAgreement } from '~/app/usecases/agreements/read-own-agreement';

/** The agreement as a file for the person it is about. */
export const loader = guardedLoader(
  'routes/me.agreements.$agreementId_.pdf',
  async ({ actor, params, services }) => {
    const own = { profileId: actor.profileId, agreementId: params.agreementId ?? '' };
    const { id, document } = (await readOwnAgreement(services, own)) ?? notFound();
    return pdfAnswer(services, { ...document, id });
  },
);
