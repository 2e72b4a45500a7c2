import type { SpecialistActor } from '~/app/auth/actor';
import type { Services } from '~/app/services';
import { findHandOverOf } from '~/db/repositories/hand-overs';
import { listActiveAdministrators } from '~/db/repositories/users';
import { isAskedByLetter } from './asked-by-letter';

/**
 * A question to a person about a new specialist, for the specialist she has and the one who would
 * come; undefined for others. Where no letter reaches her, `unreached` tells the one who would come
 * which administrators can open her telephone. Of the person herself there is her code alone: until
 * she has said yes, none of what is sealed with her key is opened for a colleague.
 */
export async function readAskedHandOver(
  { store }: Services,
  actor: SpecialistActor,
  profileId: string,
) {
  const { read } = store;
  const asked = await findHandOverOf(read, actor.userId, profileId);
  if (!asked) return undefined;
  const isKnown = asked.toId !== actor.userId || (await isAskedByLetter(read, asked));
  if (isKnown) return { ...asked, unreached: null };
  const administrators = await listActiveAdministrators(read);
  return {
    ...asked,
    unreached: {
      administrators: administrators.map(({ name, email }) => ({ name, email })),
    },
  };
}

export type AskedHandOver = NonNullable<Awaited<ReturnType<typeof readAskedHandOver>>>;
