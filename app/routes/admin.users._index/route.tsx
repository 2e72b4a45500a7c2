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

export const loader = guardedLoader('routes/admin.users._index', async (args) => ({
  users: await readUsers(args.services),
  ownId: args.actor.userId,
  isInvited: new URL(args.request.url).searchParams.has('invited'),
}));

export const action = guardedAction('routes/admin.users._index', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'reinstate') unknownIntent();
  await reinstateUser(services, actor, String(form.get('userId') ?? ''));
  return redirect('/admin/users', 303);
});

export default function Users() {
  return <UsersPage {...useLoaderData<typeof loader>()} />;
}
