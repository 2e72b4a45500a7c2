import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { settleTaskQuestion } from '~/app/usecases/companies/settle-task-question';
import { readNeedQuestions } from '~/app/usecases/needs/read-need-questions';
import { NeedQuestionsPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.questionSheets.company.title);

export const loader = guardedLoader('routes/needs.$needId.questions', async (args) => {
  const { needId = '' } = args.params;
  return (await readNeedQuestions(args.services, args.actor, needId)) ?? notFound();
});

/** Answers the same when somebody else was first: the page shows what is still open. */
export const action = guardedAction('routes/needs.$needId.questions', async (args) => {
  const { needId = '' } = args.params;
  if (args.intent !== 'settle') unknownIntent();
  const questionId = String(args.form.get('questionId') ?? '');
  const settled = await settleTaskQuestion(args.services, args.actor, { needId, questionId });
  if (!settled.ok) notFound();
  return redirect(`/needs/${needId}/questions`, 303);
});

export default function NeedQuestions() {
  return <NeedQuestionsPage {...useLoaderData<typeof loader>()} />;
}
