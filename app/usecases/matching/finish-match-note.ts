import { finishMatchNote } from '~/db/repositories/match-notes';
import type { SpecialistActor } from '../../auth/actor';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import { record } from '../record';

/** Ticks a point off the specialist's own list. Ticked off before, it stays so. */
export async function finishNote(
  services: Services,
  actor: SpecialistActor,
  { profileId, noteId }: { readonly profileId: string; readonly noteId: string },
): Promise<Result<null, 'not-found'>> {
  const person = await openOwnProfile(services.store.read, services, actor, profileId);
  if (!person) return refuse('not-found');
  return services.store.transaction(async (tx) => {
    if (!(await finishMatchNote(tx, person.key, noteId, nowOf(services)))) return ok(null);
    await record(tx, services, {
      action: 'match.note-finished',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
    });
    return ok(null);
  });
}
