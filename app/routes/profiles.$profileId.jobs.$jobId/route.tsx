import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { draftPlaceOf, placeOfPart } from '~/app/domain/form-drafts/draft-place';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { changeCarvedJob } from '~/app/usecases/carving/change-carved-job';
import { copyCarvedJob } from '~/app/usecases/carving/copy-carved-job';
import { makeNeedOfCarvedJob } from '~/app/usecases/carving/make-need-of-carved-job';
import { takePositionAnswer } from '~/app/usecases/carving/take-position-answer';
import { readCarvedJob } from '~/app/usecases/carving/read-carved-job';
import { dropDraft } from '~/app/usecases/form-drafts/drop-draft';
import { readPartDrafts } from '~/app/usecases/form-drafts/read-part-drafts';
import { readChange } from './intents';
import { CarvedJobPage } from './page';
import { partOfSent } from './sent-to';

const t = messagesIn('nb').specialist.carving;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, [args.data?.title || t.job.untitled, args.data?.code].filter(Boolean).join(': '));

export const loader = guardedLoader('routes/profiles.$profileId.jobs.$jobId', async (args) => {
  const { profileId = '', jobId = '' } = args.params;
  const { services, actor } = args;
  const view = (await readCarvedJob(services, actor, { profileId, jobId })) ?? notFound();
  const here = { profileId, pathname: pathOf(profileId, jobId) };
  return { ...view, drafts: await readPartDrafts(services, actor, here) };
});

export const action = guardedAction('routes/profiles.$profileId.jobs.$jobId', async (args) => {
  const { services, actor, form, intent } = args;
  const { profileId = '', jobId = '' } = args.params;
  const of = { profileId, jobId, version: Number(form.get('version') ?? 0) };
  const formId = readFormId(form);
  const here = pathOf(profileId, jobId);
  const noErrors: Record<string, string> = {};
  if (intent === 'make-need') {
    const made = await makeNeedOfCarvedJob(services, actor, { ...of, needId: formId });
    if (made.ok) return redirect(`/needs/${made.value.needId}/matches/${profileId}`, 303);
    if (made.code === 'not-found') notFound();
    const sent = { errors: noErrors, values: typedValues(form), message: t.errors[made.code] };
    return data(sent, { status: 409 });
  }
  if (intent === 'copy') {
    const copied = await copyCarvedJob(services, actor, { profileId, jobId, copyId: formId });
    return copied.ok ? redirect(`/profiles/${profileId}/jobs/${formId}`, 303) : notFound();
  }
  const read =
    intent === 'take-answer' ? null : (readChange(form, intent, formId) ?? unknownIntent());
  if (read && !read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const changed = read
    ? await changeCarvedJob(services, actor, of, read.value)
    : await takePositionAnswer(services, actor, { ...of, about: answerIn(form) });
  if (changed.ok) {
    const place = draftPlaceOf(placeOfPart(here, partOfSent({ values: typedValues(form) })));
    if (place) await dropDraft(services, actor, place);
    return redirect(`${here}#${anchorOf(intent)}`, 303);
  }
  if (changed.code === 'not-found') notFound();
  const isHours = changed.code === 'longer-than-posted';
  const errors = isHours ? { hours: t.errors['longer-than-posted'] } : noErrors;
  const message = isHours ? undefined : t.errors[changed.code];
  return data({ errors, values: typedValues(form), message }, { status: isHours ? 422 : 409 });
});

const pathOf = (profileId: string, jobId: string) => `/profiles/${profileId}/jobs/${jobId}`;

/** Which of the company's answers a form takes in. */
function answerIn(form: FormData) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { title: text('title'), ...(text('task') ? { id: text('task') } : {}) };
}

/** The part of the page that was changed, so that one stays where one was. */
function anchorOf(intent: string): string {
  if (intent === 'answer') return 'checks';
  if (intent === 'tell') return 'gains';
  if (intent === 'take-answer') return 'said';
  if (intent === 'undo' || intent === 'redo') return 'sum';
  return intent.endsWith('stage') ? 'stages' : 'tasks';
}

export default function CarvedJob() {
  const answer = useActionData<typeof action>();
  const { drafts, ...view } = useLoaderData<typeof loader>();
  return <CarvedJobPage view={view} drafts={drafts} answer={answer} />;
}
