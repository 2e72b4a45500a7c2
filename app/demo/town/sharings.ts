import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { addWeeks } from '~/app/domain/calendar/plain-date';
import { answerSharing } from '~/app/usecases/sharings/answer-sharing';
import { askToShare } from '~/app/usecases/sharings/ask-to-share';
import { readSharedCase } from '~/app/usecases/sharings/read-shared-case';
import { readSharedMatches } from '~/app/usecases/sharings/read-shared-matches';
import { giveToColleague } from '~/app/usecases/users/give-to-colleague';
import { demoPeople } from '../demo-people';
import { done, type Then } from '../history';
import { ingrid, jonas, turid } from './specialists';

/**
 * One of Jonas's people whom Ingrid may read, and who is now asked whether Ingrid may take over;
 * and Siri, who is asked whether Turid may read.
 */
export async function playSharings(then: Then): Promise<void> {
  const today = osloDateOf(then(0).clock.now());
  const bake = { profileId: 'demo-profile-bake', sharingId: 'demosharing0000000000001' };
  await done(
    askToShare(then(9), jonas, {
      ...bake,
      colleagueId: ingrid.userId,
      purpose: 'Ingrid kjenner bakeriene i Moss og kan si hvor det passer.',
      untilOn: addWeeks(today, 5),
    }),
  );
  await done(answerSharing(then(8), bake, { answer: 'yes', answering: { how: 'link' } }));
  await readSharedCase(then(7), ingrid, bake.sharingId);
  await readSharedMatches(then(2), ingrid, bake.sharingId);
  await done(giveToColleague(then(1), jonas, bake.profileId, ingrid.userId));

  await done(
    askToShare(then(1), ingrid, {
      profileId: demoPeople.jobseeker.profileId,
      sharingId: 'demosharing0000000000002',
      colleagueId: turid.userId,
      purpose: 'Turid kjenner kjøkkenene i Fredrikstad og kan foreslå steder.',
      untilOn: addWeeks(today, 4),
    }),
  );
}
