import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newIdSchema } from '~/app/domain/needs/answers/new-ids';
import { taskOfWhat, whatSchema } from '~/app/domain/needs/answers/what';
import { textRules } from '~/app/domain/privacy/text-rules';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { taskPaths } from '~/app/posting/posting-paths';
import { WhatPage } from '~/app/posting/what-page';
import {
  afterStep,
  stepFaults,
  stepIntentOf,
  stepTexts,
  unreadStep,
} from '~/app/server/answer-step';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { startNeed } from '~/app/usecases/start-need';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.what.title);

/** Nothing is made by looking: the draft begins with the first answer. */
export const loader = guardedLoader('routes/company.needs.new', async ({ services }) => ({
  newIds: { needId: services.newId(), taskId: services.newId() },
}));

const formSchema = whatSchema.extend({ needId: newIdSchema, taskId: newIdSchema });

const whatTexts = { title: messagesIn('nb').posting.what.ownWords };

export const action = guardedAction(
  'routes/company.needs.new',
  async ({ services, actor, request, form, intent }) => {
    const wish = stepIntentOf(intent);
    const read = readForm(form, formSchema, stepTexts(wish, textRules.work, whatTexts));
    if (!read.ok) return unreadStep(form, read);
    const { needId, taskId } = read.value;
    const { title, details } = taskOfWhat(read.value);
    if (title === undefined) {
      if (wish === 'leave') return redirect('/company', 303);
      return stepFaults(form, { title: 'title-missing' });
    }
    const answers = { title, details };
    const started = await startNeed(services, actor, { needId, taskId, answers });
    if (!started.ok) notFound();
    return afterStep(wish, request, needId, taskPaths(needId, taskId).when);
  },
);

export default function NewNeed() {
  const { newIds } = useLoaderData<typeof loader>();
  return (
    <WhatPage back="/company" answer={useActionData<typeof action>()} kept={{}} newIds={newIds} />
  );
}
