import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { saidInMeetingForm } from '~/app/forms/said-in-meeting-form';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { answerHandOverInMeeting } from '~/app/usecases/users/answer-hand-over-in-meeting';
import { readAskedHandOver } from '~/app/usecases/users/read-asked-hand-over';
import { HandOverPage } from './page';

const t = messagesIn('nb').specialist.handOvers;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.title(args.data?.code ?? ''));

/** For the specialist she has and the one she is asked about: her code, and nothing of her. */
export const loader = guardedLoader('routes/hand-overs.$profileId', async (args) => {
  const { profileId = '' } = args.params;
  return (await readAskedHandOver(args.services, args.actor, profileId)) ?? notFound();
});

export const action = guardedAction('routes/hand-overs.$profileId', async (args) => {
  const { services, actor, form, intent } = args;
  const { profileId = '' } = args.params;
  if (intent !== 'yes' && intent !== 'no') unknownIntent();
  const read = readForm(form, saidInMeetingForm);
  if (!read.ok) return data(read, { status: 422 });
  const said = { profileId, answer: intent, witness: read.value.witness } as const;
  const answered = await answerHandOverInMeeting(services, actor, said);
  if (answered.ok) return redirect(`/profiles?handed=${intent}`, 303);
  if (answered.code === 'not-asked') notFound();
  const errors: Record<string, string> = { witness: t.ownWitness };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function HandOver() {
  return (
    <HandOverPage asked={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
