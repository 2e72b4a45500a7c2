import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { workplaceSchema, workplaceValues } from '~/app/domain/needs/analysis/analysis-forms';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { answerAnalysis } from '~/app/server/answer-analysis';
import { withDraft } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { readNeedAnalysis } from '~/app/usecases/needs/read-need-analysis';
import { workplaceTexts } from '~/app/views/analysis-texts';
import { WorkplacePage } from './page';

export const meta: MetaFunction = (args) =>
  titled(args, messagesIn('nb').specialist.analysis.title);

export const loader = guardedLoader('routes/needs.$needId.analysis._index', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readNeedAnalysis(args.services, args.actor, needId)) ?? notFound();
  const { content, version, saved } = view.workplace;
  return {
    needId,
    needTitle: view.need.title ?? '',
    isFromSite: view.isFromSite,
    formId: args.services.newId(),
    version,
    saved,
    ...(await withDraft(args, workplaceValues(content))),
  };
});

export const action = guardedAction('routes/needs.$needId.analysis._index', async (args) => {
  const { needId = '' } = args.params;
  return answerAnalysis(args, { needId, subject: 'workplace' }, workplaceSchema, workplaceTexts);
});

export default function Workplace() {
  const answer = useActionData<typeof action>();
  return <WorkplacePage view={useLoaderData<typeof loader>()} answer={answer} />;
}
