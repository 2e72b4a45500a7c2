import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { saidInMeetingForm } from '~/app/forms/said-in-meeting-form';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { answerSharingInMeeting } from '~/app/usecases/sharings/answer-sharing-in-meeting';
import { readAskedSharing } from '~/app/usecases/sharings/read-asked-sharing';
import { AskedSharingPage } from './page';

const t = messagesIn('nb').specialist.sharings.asked;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.title(args.data.code, args.data.colleague) : '');

export const loader = guardedLoader('routes/sharings.$sharingId', async (args) => {
  const { sharingId = '' } = args.params;
  return (await readAskedSharing(args.services, args.actor, sharingId)) ?? notFound();
});

export const action = guardedAction('routes/sharings.$sharingId', async (args) => {
  const { services, actor, params, form, intent } = args;
  const { sharingId = '' } = params;
  if (intent !== 'yes' && intent !== 'no') unknownIntent();
  const asked = (await readAskedSharing(services, actor, sharingId)) ?? notFound();
  const read = readForm(form, saidInMeetingForm);
  if (!read.ok) return data(read, { status: 422 });
  const said = { sharingId, answer: intent, witness: read.value.witness } as const;
  const answered = await answerSharingInMeeting(services, actor, said);
  if (answered.ok) return redirect(`/profiles/${asked.profileId}#sharings`, 303);
  if (answered.code === 'not-asked') notFound();
  const errors: Record<string, string> = { witness: t.ownWitness };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function AskedSharing() {
  return (
    <AskedSharingPage
      asked={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
    />
  );
}
