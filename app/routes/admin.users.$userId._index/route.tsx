import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { readOfficeChoices } from '~/app/usecases/offices/read-offices';
import { changeUser } from '~/app/usecases/users/change-user';
import { inviteAgain } from '~/app/usecases/users/invite-again';
import { readUser } from '~/app/usecases/users/read-user';
import { UserPage } from './page';
import { userForm } from './user-form';

const t = messagesIn('nb').admin.users;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.user.name ?? t.title);

export const loader = guardedLoader('routes/admin.users.$userId._index', async (args) => {
  const user = await readUser(args.services, args.params.userId ?? '');
  const done = new URL(args.request.url).searchParams.get('done');
  if (!user) return notFound();
  return { user, done, offices: await readOfficeChoices(args.services, user.office) };
});

export const action = guardedAction('routes/admin.users.$userId._index', async (args) => {
  const { services, actor, form, intent } = args;
  const userId = args.params.userId ?? '';
  if (intent === 'invite-again') {
    const sent = await inviteAgain(services, actor, userId);
    if (sent.ok) return redirect(`/admin/users/${userId}?done=invited`, 303);
    if (sent.code === 'not-found') return notFound();
    const message = sent.code === 'too-many' ? t.refusals.tooMany : t.refusals.notWaiting;
    return data({ errors: {}, values: {}, message }, { status: 409 });
  }
  if (intent !== 'change') unknownIntent();
  const read = readForm(form, userForm);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const changed = await changeUser(services, actor, userId, read.value);
  if (changed.ok) return redirect(`/admin/users/${userId}?done=changed`, 303);
  if (changed.code === 'not-found') return notFound();
  const errors: Record<string, string> = {
    'email-taken': { email: t.errors.emailTaken },
    'signed-in-before': { email: t.errors.signedInBefore },
    'last-owner': { companyRole: t.errors.lastOwner },
    'unknown-office': { office: t.errors.office },
  }[changed.code];
  return data({ errors, values: typedValues(form), message: undefined }, { status: 422 });
});

export default function UserRoute() {
  return <UserPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
