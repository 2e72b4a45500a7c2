import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { writeDownFoundJob } from '~/app/usecases/found-jobs/write-down-found-job';
import { readCodeOfOwn } from '~/app/usecases/profiles/read-code-of-own';
import { FoundJobFields } from '~/app/views/found-job-fields';
import { foundJobForm } from '~/app/views/found-job-form';
import { saidForm } from '~/app/views/said-form';
import { WriteDownPage } from '~/app/views/write-down-page';

const { foundJob: t, said } = messagesIn('nb').specialist.writtenDown;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [t.title, args.data?.code].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/profiles.$profileId.found-job', async (args) => {
  const { profileId = '' } = args.params;
  return (await readCodeOfOwn(args.services, args.actor, profileId)) ?? notFound();
});

const foundJobSaid = z.object({ ...foundJobForm(t.errors), ...saidForm });

export const action = guardedAction('routes/profiles.$profileId.found-job', async (args) => {
  const { services, actor, form, intent } = args;
  const { profileId = '' } = args.params;
  if (intent !== 'save') unknownIntent();
  if (!(await readCodeOfOwn(services, actor, profileId))) notFound();
  const read = readForm(form, foundJobSaid);
  if (!read.ok) return data({ errors: read.errors, values: read.values }, { status: 422 });
  const { saidHow, saidOn, firstContact, ...job } = read.value;
  const telling = { foundJobId: readFormId(form), job, firstContact, said: { saidHow, saidOn } };
  const written = await writeDownFoundJob(services, actor, profileId, telling);
  if (written.ok) return redirect(`/profiles/${profileId}#found-jobs`, 303);
  if (written.code === 'not-found') notFound();
  const isDay = written.code === 'wrong-day';
  const errors: Record<string, string> = isDay
    ? { saidOn: said.errors['wrong-day'] }
    : { place: t.errors.tooMany };
  return data({ errors, values: typedValues(form) }, { status: isDay ? 422 : 409 });
});

export default function WriteDownFoundJob() {
  const answer = useActionData<typeof action>();
  return (
    <WriteDownPage {...useLoaderData<typeof loader>()} words={t} answer={answer}>
      {(form) => <FoundJobFields form={form} words={t} />}
    </WriteDownPage>
  );
}
