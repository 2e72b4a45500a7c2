import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { firstContacts } from '~/app/domain/found-jobs/found-job';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { chooseFirstContact, takeBackFoundJob } from '~/app/usecases/found-jobs/change-found-job';
import { readOwnFoundJobs } from '~/app/usecases/found-jobs/read-own-found-jobs';
import { tellFoundJob } from '~/app/usecases/found-jobs/tell-found-job';
import { foundJobForm } from '~/app/views/found-job-form';
import { OwnFoundJobsPage } from './page';

const t = messagesIn('nb').jobseeker.foundJobs;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader(
  'routes/me.found-jobs',
  async ({ actor, request, services }) => {
    const own = await readOwnFoundJobs(services, actor.profileId);
    if (!own) linkEnded();
    const isSent = new URL(request.url).searchParams.has('sent');
    return { ...own, isSent, formId: services.newId() };
  },
);

const told = z.object(foundJobForm(t.errors));

const choosing = z.object({ firstContact: z.enum(firstContacts, t.errors.firstContact) });

export const action = guardedAction('routes/me.found-jobs', async (args) => {
  const { actor, services, form, intent } = args;
  const { profileId } = actor;
  const own = { profileId, foundJobId: String(form.get('foundJobId') ?? '') };
  // What has moved on meanwhile stands on the page as it is now.
  if (intent === 'take-back') {
    await takeBackFoundJob(services, own);
    return redirect('/me/found-jobs', 303);
  }
  if (intent === 'choose') {
    const read = readForm(form, choosing);
    if (!read.ok) return data(read, { status: 422 });
    await chooseFirstContact(services, own, read.value.firstContact);
    return redirect('/me/found-jobs', 303);
  }
  if (intent !== 'tell') unknownIntent();
  const read = readForm(form, told);
  if (!read.ok) return data(read, { status: 422 });
  const { firstContact, ...job } = read.value;
  const telling = { foundJobId: readFormId(form), job, firstContact };
  const sent = await tellFoundJob(services, profileId, telling);
  if (sent.ok) return redirect('/me/found-jobs?sent', 303);
  if (sent.code === 'not-found') linkEnded();
  const errors: Record<string, string> = { place: t.errors.tooMany };
  return data({ values: typedValues(form), errors }, { status: 409 });
});

export default function OwnFoundJobs() {
  const answer = useActionData<typeof action>();
  return <OwnFoundJobsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
