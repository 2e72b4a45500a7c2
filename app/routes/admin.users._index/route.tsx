import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readUsers } from '~/app/usecases/users/read-users';
import { reinstateUser } from '~/app/usecases/users/reinstate-user';
import { UsersPage } from './page';

const t = messagesIn('nb').admin.users;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.users._index', async (args) => {
  const { services, actor, request } = args;
  const { searchParams } = new URL(request.url);
  const users = await readUsers(services);
  const isOnlyShutOut = searchParams.get('show') === 'shut-out';
  return {
    users: isOnlyShutOut ? users.filter(isShutOutSpecialist) : users,
    ownId: actor.userId,
    isInvited: searchParams.has('invited'),
    isOnlyShutOut,
  };
});

function isShutOutSpecialist({ role, isSuspended }: Awaited<ReturnType<typeof readUsers>>[number]) {
  return role === 'specialist' && isSuspended;
}

export const action = guardedAction('routes/admin.users._index', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'reinstate') unknownIntent();
  await reinstateUser(services, actor, String(form.get('userId') ?? ''));
  return redirect('/admin/users', 303);
});

export default function Users() {
  return <UsersPage {...useLoaderData<typeof loader>()} />;
}
