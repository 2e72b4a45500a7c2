import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { moveNeedForCompany } from '~/app/usecases/needs/move-need-for-company';
import { readMovableNeed } from '~/app/usecases/needs/read-movable-need';
import { readMoveForCompany } from './move-form';
import { MoveNeedPage } from './page';

const t = messagesIn('nb').specialist.moveNeed;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.title].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/needs.$needId.move', async (args) => {
  const { needId = '' } = args.params;
  const need = (await readMovableNeed(args.services, args.actor, needId)) ?? notFound();
  // A closed need is its company's alone to open again.
  if (need.state === 'closed') throw redirect(`/needs/${needId}`, 303);
  // A page that asks whether a need is met has filled in the answer, to be read over and sent.
  const { searchParams } = new URL(args.request.url);
  const asked = { move: searchParams.get('move') ?? '', reason: searchParams.get('reason') ?? '' };
  return { ...need, asked };
});

export const action = guardedAction('routes/needs.$needId.move', async (args) => {
  const { services, actor, form, intent } = args;
  const { needId = '' } = args.params;
  if (intent !== 'move') unknownIntent();
  if (!(await readMovableNeed(services, actor, needId))) notFound();
  const values = typedValues(form);
  const read = readMoveForCompany(form, osloDateOf(services.clock.now()));
  if (!read.ok) {
    const { errors, doubt } = read;
    return data({ errors, values, doubt, message: undefined }, { status: 422 });
  }
  const moved = await moveNeedForCompany(services, actor, needId, read.moving, read.asked);
  if (moved.ok) return redirect(`/needs/${needId}`, 303);
  if (moved.code === 'not-found') notFound();
  const isDay = moved.code === 'wrong-day';
  const errors: Record<string, string> = isDay ? { askedOn: t.errors['wrong-day'] } : {};
  const message = isDay ? undefined : t.changedMeanwhile;
  return data({ errors, values, message }, { status: isDay ? 422 : 409 });
});

export default function MoveNeed() {
  return (
    <MoveNeedPage need={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
