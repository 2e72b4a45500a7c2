import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ticksSchema } from '~/app/domain/needs/requirements/ticks-form';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { nameRows } from '~/app/server/name-rows';
import { readForm } from '~/app/server/read-form';
import { readPersonRequirements } from '~/app/usecases/proposals/read-person-requirements';
import { tickRequirementsTogether } from '~/app/usecases/proposals/tick-requirements-together';
import { TicksPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, messagesIn('nb').specialist.requirements.ticks.title(args.data?.code ?? ''));

export const loader = guardedLoader(
  'routes/needs.$needId.requirements.$profileId._index',
  async ({ services, actor, params }) => {
    const { needId = '', profileId = '' } = params;
    return (await readPersonRequirements(services, actor, { needId, profileId })) ?? notFound();
  },
);

export const action = guardedAction(
  'routes/needs.$needId.requirements.$profileId._index',
  async ({ services, actor, params, form, intent }) => {
    if (intent !== 'tick') unknownIntent();
    const { needId = '', profileId = '' } = params;
    const read = readForm(form, ticksSchema);
    if (!read.ok) return data(nameRows(read), { status: 422 });
    const pair = { needId, profileId };
    const ticked = await tickRequirementsTogether(services, actor, pair, read.value);
    if (!ticked.ok) notFound();
    return redirect(`/needs/${needId}/requirements/${profileId}`, 303);
  },
);

export default function Ticks() {
  return (
    <TicksPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
