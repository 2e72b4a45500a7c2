import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { giveToColleague, readColleaguesToGiveTo } from '~/app/usecases/users/give-to-colleague';
import { GivePage } from './page';

const t = messagesIn('nb').specialist.handOvers.give;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.title(args.data?.code ?? ''));

/** While a question waits for her, its own page is the one to see. */
export const loader = guardedLoader('routes/profiles.$profileId.give', async (args) => {
  const { services, actor, params } = args;
  const profileId = params['profileId'] ?? '';
  const choices = (await readColleaguesToGiveTo(services, actor, profileId)) ?? notFound();
  if (choices.isAsked) throw redirect(`/hand-overs/${profileId}`, 303);
  return choices;
});

export const action = guardedAction('routes/profiles.$profileId.give', async (args) => {
  const { services, actor, params, form, intent } = args;
  if (intent !== 'ask') unknownIntent();
  const profileId = params['profileId'] ?? '';
  const toId = String(form.get('toId') ?? '');
  const asked = await giveToColleague(services, actor, profileId, toId);
  if (asked.ok || asked.code === 'asked-already') return redirect(`/hand-overs/${profileId}`, 303);
  if (asked.code === 'not-found') notFound();
  const errors: Record<string, string> = { toId: t.noColleague };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function Give() {
  return <GivePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
