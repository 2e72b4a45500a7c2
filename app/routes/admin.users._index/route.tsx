import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { linesOfPage } from '~/app/domain/page-of-list';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { askedPage } from '~/app/server/asked-page';
import { guardedLoader } from '~/app/server/guard';
import { readUsers } from '~/app/usecases/users/read-users';
import { UsersPage } from './page';

const t = messagesIn('nb').admin.users;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.users._index', async (args) => {
  const { services, actor, request } = args;
  const { searchParams } = new URL(request.url);
  const all = await readUsers(services);
  const isOnlyShutOut = searchParams.get('show') === 'shut-out';
  const asked = isOnlyShutOut ? all.filter(isShutOutSpecialist) : all;
  const { lines: users, ...place } = linesOfPage(askedPage(request), asked);
  return {
    users,
    ...place,
    ownId: actor.userId,
    isInvited: searchParams.has('invited'),
    /** How many companies came back with somebody who was let in again just now. */
    back: searchParams.has('back') ? Number(searchParams.get('back')) || 0 : null,
    isOnlyShutOut,
  };
});

function isShutOutSpecialist({ role, isSuspended }: Awaited<ReturnType<typeof readUsers>>[number]) {
  return role === 'specialist' && isSuspended;
}

export default function Users() {
  return <UsersPage {...useLoaderData<typeof loader>()} />;
}
