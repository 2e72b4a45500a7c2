import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { VagueDemand } from '~/app/domain/needs/analysis/vague-wordings';
import { demandsSchema, demandsValues } from '~/app/domain/needs/analysis/analysis-forms';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { answerAnalysis } from '~/app/server/answer-analysis';
import { withDraft } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { readNeedAnalysis } from '~/app/usecases/needs/read-need-analysis';
import { demandTexts } from '~/app/views/analysis-texts';
import { DemandsPage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.analysis.demands.title);

/** The demands made concrete so far, and after them a row begun for each vague one that was found. */
export const loader = guardedLoader('routes/needs.$needId.demands', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readNeedAnalysis(args.services, args.actor, needId)) ?? notFound();
  const { content, version, saved } = view.demands;
  const isThere = (vague: VagueDemand) =>
    content.some(({ wording, taskId }) => wording === vague.wording && taskId === vague.taskId);
  const begun = view.vague
    .filter((vague) => !isThere(vague))
    .map(({ wording, taskId }) => ({ wording, taskId, what: '', howSeen: '', why: '' }));
  return {
    needId,
    needTitle: view.need.title ?? '',
    tasks: view.tasks.map(({ id, title }) => ({ id, title })),
    vague: view.vague,
    formId: args.services.newId(),
    version,
    saved,
    ...(await withDraft(args, demandsValues([...content, ...begun]))),
  };
});

export const action = guardedAction('routes/needs.$needId.demands', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readNeedAnalysis(args.services, args.actor, needId)) ?? notFound();
  return answerAnalysis(
    args,
    { needId, subject: 'demands' },
    demandsSchema(view.vague),
    demandTexts,
  );
});

export default function Demands() {
  const answer = useActionData<typeof action>();
  return <DemandsPage view={useLoaderData<typeof loader>()} answer={answer} />;
}
