import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newIdSchema } from '~/app/domain/needs/answers/new-ids';
import { taskOfWhat, whatSchema } from '~/app/domain/needs/answers/what';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths, taskPaths } from '~/app/posting/posting-paths';
import { WhatPage } from '~/app/posting/what-page';
import {
  afterStep,
  stepFaults,
  stepIntentOf,
  stepTexts,
  unreadStep,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { openDraft } from '~/app/server/open-draft';
import { readForm } from '~/app/server/read-form';
import { saveTask } from '~/app/usecases/save-task';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').posting.what.another.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.tasks.new',
  async ({ services, actor, params }) => {
    const { need } = await openDraft(services, actor, params.needId);
    return { needId: need.id, newIds: { taskId: services.newId() } };
  },
);

const formSchema = whatSchema.extend({ taskId: newIdSchema });

const whatTexts = { title: messagesIn('nb').posting.what.ownWords };

export const action = guardedAction(
  'routes/company.needs.$needId.tasks.new',
  async ({ services, actor, request, params, form, intent }) => {
    const wish = stepIntentOf(intent);
    const { need } = await openDraft(services, actor, params.needId);
    const read = readForm(form, formSchema, stepTexts(wish, textRules.work, whatTexts));
    if (!read.ok) return unreadStep(form, read);
    const { taskId } = read.value;
    const { title, details } = taskOfWhat(read.value);
    if (title === undefined) {
      if (wish === 'leave') return redirect('/company', 303);
      return stepFaults(form, { title: 'title-missing' });
    }
    const saved = await saveTask(services, actor, { needId: need.id, taskId }, { title, details });
    if (!saved.ok) notFound();
    return afterStep(wish, request, need.id, taskPaths(need.id, taskId).when);
  },
);

export default function NewTask() {
  const { needId, newIds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = needPaths(needId).tasks;
  return <WhatPage isAnother back={back} answer={answer} kept={{}} newIds={newIds} />;
}
