import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { readCarving } from '~/app/usecases/carving/read-carving';
import { startCarvedJob } from '~/app/usecases/carving/start-carved-job';
import { CarvingPage } from './page';

const t = messagesIn('nb').specialist.carving;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, t.title(args.data?.code ?? ''));

export const loader = guardedLoader('routes/profiles.$profileId.jobs._index', async (args) => {
  const { profileId = '' } = args.params;
  return (await readCarving(args.services, args.actor, profileId)) ?? notFound();
});

/** Begins a job: of a bundle's tasks, or of none. */
export const action = guardedAction('routes/profiles.$profileId.jobs._index', async (args) => {
  const { services, actor, form, intent } = args;
  const { profileId = '' } = args.params;
  if (intent !== 'start') unknownIntent();
  const jobId = readFormId(form);
  const companyId = String(form.get('companyId') ?? '');
  const taskIds = form.getAll('taskId').map(String);
  const started = await startCarvedJob(services, actor, profileId, { jobId, companyId, taskIds });
  if (started.ok) return redirect(`/profiles/${profileId}/jobs/${jobId}`, 303);
  if (started.code === 'not-found') notFound();
  const errors: Record<string, string> = {
    companyId: companyId ? t.errors.companyStopped : t.errors.company,
  };
  return data({ errors, values: typedValues(form) }, { status: companyId ? 409 : 422 });
});

export default function Carving() {
  const answer = useActionData<typeof action>();
  return <CarvingPage view={useLoaderData<typeof loader>()} answer={answer} />;
}
