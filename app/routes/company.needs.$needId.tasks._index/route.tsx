import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { timesSchema } from '~/app/domain/needs/answers/when';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths } from '~/app/posting/posting-paths';
import { shownNeed } from '~/app/posting/shown-need';
import { afterStep, stepFaults, stepRefused } from '~/app/server/answer-step';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { openDraft } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { understandTasks } from '~/app/usecases/matching/understand-tasks';
import { confirmWords } from '~/app/usecases/needs/confirm-words';
import { giveTimes } from '~/app/usecases/needs/give-times';
import { removeTask } from '~/app/usecases/needs/remove-task';
import { TasksPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.tasks.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.tasks._index',
  async ({ services, actor, params }) => {
    const draft = await openDraft(services, actor, params.needId);
    return {
      need: shownNeed(draft),
      meanings: await understandTasks(services.store.read, draft.tasks),
    };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId.tasks._index',
  async ({ services, actor, request, params, form, intent }) => {
    const { need, tasks } = await openDraft(services, actor, params.needId);
    const paths = needPaths(need.id);
    const confirmed = await confirmWords(services, actor, need.id, readWordAnswers(form));
    if (!confirmed.ok) return stepRefused(form, confirmed.code, { add: 'tasks-missing' });
    if (intent === 'add') return redirect(paths.newTask, 303);
    if (intent === 'next') {
      if (tasks.length === 0) return stepFaults(form, { add: 'tasks-missing' });
      const read = readForm(form, timesSchema);
      if (!read.ok) return stepFaults(form, read.errors);
      const given = await giveTimes(services, actor, need.id, read.value.times);
      if (!given.ok) return stepRefused(form, given.code, { add: 'tasks-missing' });
      const next = need.state === 'draft' ? paths.place : paths.check;
      return afterStep('next', request, need.id, next);
    }
    const taskId = removedTaskIn(intent) ?? unknownIntent();
    const removed = await removeTask(services, actor, { needId: need.id, taskId });
    if (!removed.ok) return stepRefused(form, removed.code, { add: 'tasks-missing' });
    return redirect(paths.tasks, 303);
  },
);

/** The task an intent such as `remove:…` names. */
function removedTaskIn(intent: string): string | undefined {
  return /^remove:([\w-]{1,40})$/.exec(intent)?.[1];
}

export default function Tasks() {
  return <TasksPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
