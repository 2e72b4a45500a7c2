import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { saveProfile } from '~/app/usecases/profiles/save-profile';
import { done, type Then } from '../history';
import { ingrid, jonas } from './specialists';

/**
 * Two words the vocabulary does not know as they are meant here: «ta disken» is the counter for
 * one person, and «brødrunden» is what everybody in town calls the morning's delivery.
 */
export async function playUnderstoodWords(then: Then): Promise<void> {
  const [kafe, bake] = [then(12), then(11)];
  const said = { isNone: false, isCommon: false, search: '' };
  await done(
    saveProfile(kafe, ingrid, 'demo-profile-kafe', {
      block: 'tasks',
      change: {
        facts: {
          mastered: ['rydde bord', 'smøre rundstykker', 'vaske opp'],
          wanted: ['betjene kunder', 'ta disken'],
        },
        note: { choice: 'own', source: 'conversation', on: osloDateOf(kafe.clock.now()) },
      },
      words: [{ ...said, text: 'ta disken', concepts: ['serving-customers'] }],
    }),
  );
  await done(
    saveProfile(bake, jonas, 'demo-profile-bake', {
      block: 'tasks',
      change: {
        facts: {
          mastered: ['vaske opp', 'dekke bord'],
          wanted: ['smøre rundstykker', 'pynte kaker', 'brødrunden'],
        },
        note: { choice: 'own', source: 'conversation', on: osloDateOf(bake.clock.now()) },
      },
      words: [{ ...said, text: 'brødrunden', concepts: ['delivering'], isCommon: true }],
    }),
  );
}
