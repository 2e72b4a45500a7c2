import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { answerWish } from '~/app/usecases/users/answer-wish';
import { readSpecialistWishes } from '~/app/usecases/users/read-specialist-wishes';
import { WishesPage } from './page';

const t = messagesIn('nb').admin.wishes;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.wishes', async ({ services }) => ({
  wishes: await readSpecialistWishes(services),
}));

export const action = guardedAction('routes/admin.wishes', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'ask') unknownIntent();
  const [profileId, toId] = ['profileId', 'toId'].map((name) => String(form.get(name) ?? ''));
  const asked = await answerWish(services, actor, profileId ?? '', toId ?? '');
  // A wish that is gone meanwhile is not on the page any more.
  if (asked.ok || asked.code === 'not-found') return redirect('/admin/wishes', 303);
  const errors: Record<string, string> = { [`toId-${profileId}`]: t.noSuccessor };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function Wishes() {
  return <WishesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
