import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readLockOut } from '~/app/usecases/users/read-lock-out';
import { reinstateUser } from '~/app/usecases/users/reinstate-user';
import { suspendUser } from '~/app/usecases/users/suspend-user';
import { LockOutPage } from './page';

const t = messagesIn('nb').admin;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.lockOut.title(args.data?.name ?? ''));

export const loader = guardedLoader(
  'routes/admin.users.$userId.suspend',
  async ({ services, params }) => (await readLockOut(services, params.userId ?? '')) ?? notFound(),
);

export const action = guardedAction('routes/admin.users.$userId.suspend', async (args) => {
  const { services, actor, form, intent } = args;
  const userId = args.params.userId ?? '';
  if (intent === 'reinstate') {
    const companyIds = form.getAll('companyId').map(String);
    const back = await reinstateUser(services, actor, userId, companyIds);
    return redirect(`/admin/users?back=${back}`, 303);
  }
  if (intent !== 'suspend') unknownIntent();
  const successorId = String(form.get('successorId') ?? '');
  const suspended = await suspendUser(services, actor, userId, successorId);
  if (suspended.ok) return redirect(`/admin/users/${userId}/suspend`, 303);
  switch (suspended.code) {
    case 'not-found':
      return notFound();
    case 'no-such-successor':
      return data({ errors: { successorId: t.lockOut.noSuccessor }, message: '' }, { status: 422 });
    case 'oneself':
      return data({ errors: {}, message: t.users.refusals.oneself }, { status: 409 });
    case 'last-administrator':
      return data({ errors: {}, message: t.users.refusals.lastAdministrator }, { status: 409 });
  }
});

export default function LockOutRoute() {
  return (
    <LockOutPage lockOut={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
