import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  detailsOfWhen,
  timesInWords,
  whenOfTask,
  whenSchema,
} from '~/app/domain/needs/answers/when';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { taskPaths, toChange } from '~/app/posting/posting-paths';
import {
  afterTaskStep,
  isOpenedFromCheck,
  stepFaults,
  stepIntentOf,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { openDraftTask } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { saveTask } from '~/app/usecases/needs/save-task';
import { WhenPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.when.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.tasks.$taskId.when',
  async ({ services, actor, params, request }) => {
    const { need, task } = await openDraftTask(services, actor, params);
    const before = taskPaths(need.id, task.id).what;
    return {
      back: isOpenedFromCheck(request) ? toChange(before) : before,
      title: task.title,
      kept: whenOfTask(task.details),
      inWords: timesInWords(task.details),
    };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId.tasks.$taskId.when',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need, task } = await openDraftTask(services, actor, params);
    const read = readForm(form, whenSchema);
    if (!read.ok) return stepFaults(form, read.errors);
    const ids = { needId: need.id, taskId: task.id };
    const details = detailsOfWhen(read.value, task.details.times);
    const saved = await saveTask(services, actor, ids, { details });
    if (!saved.ok) notFound();
    return afterTaskStep(wish, request, taskPaths(need.id, task.id).about);
  },
);

export default function When() {
  return <WhenPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
