import type { SpecialistActor } from '~/app/auth/actor';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { Services } from '~/app/services';
import { findHandOverOf } from '~/db/repositories/hand-overs';
import { listMeetingDays } from '~/db/repositories/meetings';
import { openPersonKey } from '~/db/repositories/person-keys';
import { listActiveAdministrators } from '~/db/repositories/users';
import { isAskedByLetter } from './asked-by-letter';

/**
 * A question to a person about a new specialist, for the two it is about; undefined for others.
 * Where she has no address, for
 * the one who would come: who can open her telephone, and the days something is arranged on. No
 * name of hers, and none of a company.
 */
export async function readAskedHandOver(
  { store, keyRing, clock }: Services,
  actor: SpecialistActor,
  profileId: string,
) {
  const { read } = store;
  const asked = await findHandOverOf(read, actor.userId, profileId);
  if (!asked) return undefined;
  const isKnown = asked.toId !== actor.userId || (await isAskedByLetter(read, asked));
  if (isKnown) return { ...asked, unreached: null };
  const key = await openPersonKey(read, keyRing, profileId);
  const administrators = await listActiveAdministrators(read);
  return {
    ...asked,
    unreached: {
      administrators: administrators.map(({ name, email }) => ({ name, email })),
      meetingDays: key ? await listMeetingDays(read, key, osloDateOf(clock.now())) : [],
    },
  };
}

export type AskedHandOver = NonNullable<Awaited<ReturnType<typeof readAskedHandOver>>>;
