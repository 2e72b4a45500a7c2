import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readUsers } from '~/app/usecases/read-users';
import { reinstateUser } from '~/app/usecases/reinstate-user';
import { suspendUser } from '~/app/usecases/suspend-user';
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
  const userId = String(form.get('userId') ?? '');
  switch (intent) {
    case 'reinstate':
      await reinstateUser(services, actor, userId);
      return redirect('/admin/users', 303);
    case 'suspend': {
      const suspended = await suspendUser(services, actor, userId);
      if (suspended.ok) return redirect('/admin/users', 303);
      if (suspended.code === 'not-found') return notFound();
      const message = {
        oneself: t.refusals.oneself,
        'last-administrator': t.refusals.lastAdministrator,
      }[suspended.code];
      return data({ message }, { status: 409 });
    }
    default:
      return unknownIntent();
  }
});

export default function Users() {
  const message = useActionData<typeof action>()?.message;
  return <UsersPage {...useLoaderData<typeof loader>()} message={message} />;
}
