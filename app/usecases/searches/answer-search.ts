import { enqueueMail } from '~/db/repositories/outbox';
import { insertPersonLink } from '~/db/repositories/person-links';
import { answerSearchRow, findSearch } from '~/db/repositories/searches';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { answersFrom, type SearchAnswer } from '../../domain/searches/search-state';
import { nowOf, type Services } from '../../services';
import { letterOfSomethingNew } from '../mail/letter-of-something-new';
import { openOwnProfile } from '../profiles/open-own-profile';
import { record } from '../record';

export interface AnsweringSearch {
  readonly profileId: string;
  readonly searchId: string;
  readonly answer: SearchAnswer;
  /** What she reads with it; a «cannot» always says why. */
  readonly reason: string | null;
}

/**
 * The specialist answers what one of her own people asked her to look for; the person is told by a
 * letter that there is something new. Refusals: `not-found` – another's, or none; `not-now` – it
 * has been taken back, or answered so already; `reason-missing` – a «cannot» without a word of why.
 */
export async function answerSearch(
  services: Services,
  actor: SpecialistActor,
  { profileId, searchId, answer, reason }: AnsweringSearch,
): Promise<Result<null, 'not-found' | 'not-now' | 'reason-missing'>> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const search = person && (await findSearch(read, person.key, searchId));
  if (!search) return refuse('not-found');
  if (!answersFrom(search.state).includes(answer)) return refuse('not-now');
  if (answer === 'cannot' && reason === null) return refuse('reason-missing', 'reason');
  const { key } = person;
  const letter = await letterOfSomethingNew(services, key);
  return services.store.transaction(async (tx) => {
    const owner = { specialistId: actor.userId, key };
    const before = { id: searchId, from: search.state };
    const at = nowOf(services);
    if (!(await answerSearchRow(tx, owner, before, { state: answer, reason, at }))) {
      return refuse('not-now');
    }
    await record(tx, services, {
      action: 'search.answered',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { answer, isMailed: letter !== null },
    });
    if (!letter) return ok(null);
    await insertPersonLink(tx, letter.link);
    await enqueueMail(tx, letter.mail);
    return ok(null);
  });
}
