import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { taskAnalysisSchema, taskAnalysisValues } from '~/app/domain/needs/analysis/analysis-forms';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { answerAnalysis } from '~/app/server/answer-analysis';
import { withDraft } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { readNeedAnalysis } from '~/app/usecases/needs/read-need-analysis';
import { taskAnalysisTexts } from '~/app/views/analysis-texts';
import { TaskAnalysisPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, messagesIn('nb').specialist.analysis.task.title(args.data?.taskTitle ?? ''));

export const loader = guardedLoader('routes/needs.$needId.analysis.tasks.$taskId', async (args) => {
  const { needId = '', taskId = '' } = args.params;
  const view = (await readNeedAnalysis(args.services, args.actor, needId)) ?? notFound();
  const task = view.tasks.find(({ id }) => id === taskId) ?? notFound();
  const { content, version, saved } = view.taskAnalyses[task.id] ?? notFound();
  return {
    needId,
    needTitle: view.need.title ?? '',
    taskTitle: task.title,
    subject: `task:${task.id}`,
    formId: args.services.newId(),
    version,
    saved,
    ...(await withDraft(args, taskAnalysisValues(content))),
  };
});

export const action = guardedAction('routes/needs.$needId.analysis.tasks.$taskId', async (args) => {
  const { needId = '', taskId = '' } = args.params;
  return answerAnalysis(
    args,
    { needId, subject: `task:${taskId}` as const },
    taskAnalysisSchema,
    taskAnalysisTexts,
  );
});

export default function TaskAnalysis() {
  const answer = useActionData<typeof action>();
  return <TaskAnalysisPage view={useLoaderData<typeof loader>()} answer={answer} />;
}
