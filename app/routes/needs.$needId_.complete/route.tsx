import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { needCompletionSchema, needCompletionValues } from '~/app/domain/needs/need-completion';
import { taskCompletionSchema, taskCompletionValues } from '~/app/domain/needs/task-completion';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { completeNeed, type Completion } from '~/app/usecases/complete-need';
import { readPostedNeed } from '~/app/usecases/read-posted-need';
import { CompletePage } from './page';

export const meta: MetaFunction<typeof loader> = (args) => titled(args, args.data?.title ?? '');

/** The form of one task (`?task=`), or of the need as a whole. */
export const loader = guardedLoader('routes/needs.$needId_.complete', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readPostedNeed(args.services, needId)) ?? notFound();
  const taskId = taskOf(args.request);
  const needTitle = view.need.title ?? '';
  if (taskId === null) {
    return {
      needId,
      needTitle,
      title: needTitle,
      of: 'need',
      values: needCompletionValues(view.need),
    };
  }
  const task = view.tasks.find(({ id }) => id === taskId) ?? notFound();
  const values = taskCompletionValues(task.details);
  return { needId, needTitle, title: task.title, of: 'task', values };
});

export const action = guardedAction('routes/needs.$needId_.complete', async (args) => {
  if (args.intent !== 'save') unknownIntent();
  const { needId = '' } = args.params;
  const taskId = taskOf(args.request);
  const read = readCompletion(args.form, taskId);
  if (!read.ok) return data(read, { status: 422 });
  const saved = await completeNeed(args.services, args.actor, needId, read.value);
  if (!saved.ok) notFound();
  return redirect(`/needs/${needId}`, 303);
});

const { needs, profiles } = messagesIn('nb').specialist;
const needTexts = {
  rule: textRules.work,
  labels: { contractRequires: needs.need.contractRequires },
};
const taskTexts = {
  rule: textRules.work,
  labels: {
    adaptations: needs.task.adaptations,
    languageReason: needs.task.languageReason,
    'requires[].name': needs.task.requirementName,
    ...Object.fromEntries(
      Object.entries(profiles.demandNames).map(([about, name]) => [`demands.${about}`, name]),
    ),
  },
};

function readCompletion(form: FormData, taskId: string | null) {
  if (taskId === null) {
    const read = readForm(form, needCompletionSchema, needTexts);
    return read.ok
      ? { ok: true as const, value: completion({ of: 'need', changes: read.value }) }
      : read;
  }
  const read = readForm(form, taskCompletionSchema, taskTexts);
  return read.ok
    ? { ok: true as const, value: completion({ of: 'task', taskId, changes: read.value }) }
    : read;
}

function completion(value: Completion): Completion {
  return value;
}

function taskOf(request: Request): string | null {
  return new URL(request.url).searchParams.get('task');
}

export default function Complete() {
  const { needId, needTitle, title, of, values } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { values, errors: {} };
  return <CompletePage {...{ needId, needTitle, title, form }} isTask={of === 'task'} />;
}
