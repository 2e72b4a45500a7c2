import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newIdSchema } from '~/app/domain/needs/answers/new-ids';
import { tasksOfWhat, whatSchema } from '~/app/domain/needs/answers/what';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { afterWhat, needPaths } from '~/app/posting/posting-paths';
import { whatTexts } from '~/app/posting/posting-texts';
import { WhatPage } from '~/app/posting/what-page';
import {
  afterStep,
  stepFaults,
  stepIntentOf,
  stepRefused,
  stepTexts,
  unreadStep,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader } from '~/app/server/guard';
import { openDraft } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { readUsualWorkplace } from '~/app/usecases/needs/read-usual-workplace';
import { saveTasks } from '~/app/usecases/needs/save-tasks';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').posting.what.another.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.tasks.new',
  async ({ services, actor, params }) => {
    const { need } = await openDraft(services, actor, params.needId);
    return {
      needId: need.id,
      newIds: { taskId: services.newId() },
      usualWorkplace: await readUsualWorkplace(services, actor),
    };
  },
);

const formSchema = whatSchema.extend({ taskId: newIdSchema });

export const action = guardedAction(
  'routes/company.needs.$needId.tasks.new',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need } = await openDraft(services, actor, params.needId);
    const read = readForm(form, formSchema, stepTexts(wish, whatTexts));
    if (!read.ok) return unreadStep(form, read);
    const { taskId } = read.value;
    const tasks = tasksOfWhat(read.value, taskId);
    if (tasks.length === 0) {
      if (wish === 'leave') return redirect('/company', 303);
      return stepFaults(form, { title: 'title-missing' });
    }
    const words = readWordAnswers(form);
    const saved = await saveTasks(services, actor, need.id, { taskId, tasks, words });
    if (!saved.ok) return stepRefused(form, saved.code);
    return afterStep(wish, request, need.id, afterWhat(need.id, tasks));
  },
);

export default function NewTask() {
  const { needId, ...offered } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = needPaths(needId).tasks;
  return <WhatPage isAnother back={back} answer={answer} kept={{}} {...offered} />;
}
