import { guardedLoader, linkEnded } from '~/app/server/guard';
import { pdfAnswer } from '~/app/server/pdf-answer';
import { readAsParty } from '~/app/usecases/agreements/read-as-party';

/** The agreement as a file for a party who is to answer it. */
export const loader = guardedLoader('routes/accept.pdf', async ({ actor, services }) => {
  const view = (await readAsParty(services, actor.partyId)) ?? linkEnded();
  return pdfAnswer(services, { ...view.document, id: view.agreementId });
});
