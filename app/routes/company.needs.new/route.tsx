import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { newIdSchema } from '~/app/domain/needs/answers/new-ids';
import { firstWords, tasksOfWhat, whatSchema } from '~/app/domain/needs/answers/what';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { afterWhat, onwardPath } from '~/app/posting/posting-paths';
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
import { readForm } from '~/app/server/read-form';
import { isCompanyOver } from '~/app/usecases/companies/is-company-over';
import { readRegisteredWish } from '~/app/usecases/companies/read-registered-wish';
import { readDrafts } from '~/app/usecases/needs/read-drafts';
import { readUsualWorkplace } from '~/app/usecases/needs/read-usual-workplace';
import { startNeed } from '~/app/usecases/needs/start-need';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.what.title);

/** Nothing is made by looking: the draft begins with the first answer. */
export const loader = guardedLoader('routes/company.needs.new', async ({ services, actor }) => {
  if (await isCompanyOver(services.store.read, actor.companyId)) throw redirect('/company', 303);
  return {
    newIds: { needId: services.newId(), taskId: services.newId() },
    ownWords: firstWords(await readRegisteredWish(services, actor.companyId)),
    usualWorkplace: await readUsualWorkplace(services, actor),
    begun: (await readDrafts(services, actor.companyId)).map(({ id, title, goesOnAt, tasks }) => ({
      id,
      title,
      href: onwardPath(id, goesOnAt, tasks),
    })),
  };
});

const formSchema = whatSchema.extend({ needId: newIdSchema, taskId: newIdSchema });

export const action = guardedAction(
  'routes/company.needs.new',
  async ({ services, actor, request, form, intent }) => {
    const wish = stepIntentOf(intent);
    const read = readForm(form, formSchema, stepTexts(wish, whatTexts));
    if (!read.ok) return unreadStep(form, read);
    const { needId, taskId } = read.value;
    const tasks = tasksOfWhat(read.value, taskId);
    if (tasks.length === 0) {
      if (wish === 'leave') return redirect('/company', 303);
      return stepFaults(form, { title: 'title-missing' });
    }
    const words = readWordAnswers(form);
    const started = await startNeed(services, actor, { needId, taskId, tasks, words });
    if (!started.ok) return stepRefused(form, started.code);
    return afterStep(wish, request, needId, afterWhat(needId, tasks));
  },
);

export default function NewNeed() {
  const answer = useActionData<typeof action>();
  const { ownWords, ...page } = useLoaderData<typeof loader>();
  return <WhatPage back="/company" answer={answer} kept={{ title: ownWords }} {...page} />;
}
