import { findAssessment, saveAssessment } from '~/db/repositories/match-assessments';
import { findNeedFor } from '~/db/repositories/specialist-needs';
import type { SpecialistActor } from '../../auth/actor';
import { isFor } from '../../domain/needs/is-for';
import type { TenAnswers } from '../../domain/proposals/ten-questions';
import { ok, refuse, type Result } from '../../domain/result';
import { nowOf, type Services } from '../../services';
import { openOwnProfile } from '../profiles/open-own-profile';
import type { PersonAndNeed } from '../proposals/read-person-requirements';
import { record } from '../record';

/** The specialist's own answers to the ten questions (T L2926–2962), sealed with the person's key. */
export async function assessMatch(
  services: Services,
  actor: SpecialistActor,
  { needId, profileId }: PersonAndNeed,
  { answers, seenAt }: { readonly answers: TenAnswers; readonly seenAt: string | null },
): Promise<Result<null, 'not-found' | 'changed-meanwhile'>> {
  const { read } = services.store;
  const person = await openOwnProfile(read, services, actor, profileId);
  const posted = person && (await findNeedFor(read, actor.userId, needId));
  if (!posted || !isFor(posted.need, profileId)) return refuse('not-found');
  const row = { id: services.newId(), needId, answers, updatedAt: nowOf(services) };
  return services.store.transaction(async (tx) => {
    if (!(await saveAssessment(tx, person.key, row, seenAt))) {
      const kept = await findAssessment(tx, person.key, needId);
      // The same form sent twice says the same.
      const isSame = JSON.stringify(kept?.answers) === JSON.stringify(answers);
      return isSame ? ok(null) : refuse('changed-meanwhile');
    }
    await record(tx, services, {
      action: 'assessment.saved',
      actor: `user:${actor.userId}`,
      subject: `profile:${profileId}`,
      facts: { need: needId },
    });
    return ok(null);
  });
}
