import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { aboutOfTask, aboutSchema, detailsOfAbout } from '~/app/domain/needs/answers/about';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { aboutTexts } from '~/app/posting/posting-texts';
import { needPaths, taskPaths, toChange } from '~/app/posting/posting-paths';
import {
  afterStep,
  isOpenedFromCheck,
  stepIntentOf,
  stepTexts,
  unreadStep,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { openDraftTask } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { saveTask } from '~/app/usecases/needs/save-task';
import { AboutPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.about.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.tasks.$taskId.about',
  async ({ services, actor, params, request }) => {
    const { need, task } = await openDraftTask(services, actor, params);
    const before = taskPaths(need.id, task.id).when;
    return {
      back: isOpenedFromCheck(request) ? toChange(before) : before,
      title: task.title,
      kept: aboutOfTask(task.details),
    };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId.tasks.$taskId.about',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need, task } = await openDraftTask(services, actor, params);
    const read = readForm(form, aboutSchema, stepTexts(wish, aboutTexts));
    if (!read.ok) return unreadStep(form, read);
    const ids = { needId: need.id, taskId: task.id };
    const saved = await saveTask(services, actor, ids, { details: detailsOfAbout(read.value) });
    if (!saved.ok) notFound();
    return afterStep(wish, request, need.id, needPaths(need.id).tasks);
  },
);

export default function About() {
  return <AboutPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
