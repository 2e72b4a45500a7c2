import { calendarAnswer } from '~/app/server/calendar-answer';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readOwnAgreement } from '~/app/usecases/agreements/read-own-agreement';

/** The agreed days for her own calendar. */
export const loader = guardedLoader(
  'routes/me.agreements.$agreementId_.calendar',
  async ({ actor, params, services }) => {
    const own = { profileId: actor.profileId, agreementId: params.agreementId ?? '' };
    const { id, document } = (await readOwnAgreement(services, own)) ?? notFound();
    return calendarAnswer(services, { ...document, id }, `/me/agreements/${id}`);
  },
);
