import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { unansweredIn } from '~/app/domain/needs/unanswered';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths } from '~/app/posting/posting-paths';
import { shownNeed } from '~/app/posting/shown-need';
import { stepFaults } from '~/app/server/answer-step';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { openDraft } from '~/app/server/open-draft';
import { submitNeed } from '~/app/usecases/needs/submit-need';
import { CheckPage } from './page';

export const meta: MetaFunction = (args) => titled(args, messagesIn('nb').posting.check.title);

export const loader = guardedLoader(
  'routes/company.needs.$needId.check',
  async ({ services, actor, params }) => shownNeed(await openDraft(services, actor, params.needId)),
);

export const action = guardedAction(
  'routes/company.needs.$needId.check',
  async ({ services, actor, params, form, intent }) => {
    if (intent !== 'send') unknownIntent();
    const needId = params.needId ?? '';
    const sent = await submitNeed(services, actor, needId);
    if (sent.ok || sent.code === 'already-sent') return redirect(needPaths(needId).receipt, 303);
    if (sent.code === 'not-found') notFound();
    if (sent.code === 'company-stopped') return redirect('/company', 303);
    if (sent.code === 'start-past') return stepFaults(form, { start: sent.code });
    const { need, tasks } = await openDraft(services, actor, needId);
    const missing = unansweredIn(need, tasks.length);
    return stepFaults(form, Object.fromEntries(missing.map((what) => [what, `${what}-missing`])));
  },
);

export default function Check() {
  return (
    <CheckPage need={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
