import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ownTaskSchema, taskOfWhat, whatOfTask } from '~/app/domain/needs/answers/what';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths, taskPaths } from '~/app/posting/posting-paths';
import { whatTexts } from '~/app/posting/posting-texts';
import { WhatPage } from '~/app/posting/what-page';
import {
  afterTaskStep,
  isOpenedFromCheck,
  stepFaults,
  stepIntentOf,
  stepTexts,
  unreadStep,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { openDraftTask } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { understandWords } from '~/app/usecases/matching/understand-words';
import { saveTask } from '~/app/usecases/needs/save-task';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.what.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.tasks.$taskId._index',
  async ({ services, actor, params, request }) => {
    const { need, task } = await openDraftTask(services, actor, params);
    const { check, tasks } = needPaths(need.id);
    const back = isOpenedFromCheck(request) ? check : tasks;
    const said = { decisions: task.details.decided };
    const meanings = await understandWords(services.store.read, 'title', task.title, said);
    return { back, kept: whatOfTask(task.title, task.details), meanings };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId.tasks.$taskId._index',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need, task } = await openDraftTask(services, actor, params);
    const read = readForm(form, ownTaskSchema, stepTexts(wish, whatTexts));
    if (!read.ok) return unreadStep(form, read);
    const ids = { needId: need.id, taskId: task.id };
    const answers = taskOfWhat(read.value);
    const saved = await saveTask(services, actor, ids, answers, readWordAnswers(form));
    if (!saved.ok) notFound();
    if (!answers.title && wish === 'next') return stepFaults(form, { title: 'title-missing' });
    return afterTaskStep(wish, request, taskPaths(need.id, task.id).when);
  },
);

export default function What() {
  const { back, kept, meanings } = useLoaderData<typeof loader>();
  return (
    <WhatPage
      isOneTask
      back={back}
      answer={useActionData<typeof action>()}
      kept={kept}
      meanings={meanings}
    />
  );
}
