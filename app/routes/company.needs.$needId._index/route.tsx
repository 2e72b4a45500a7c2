import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { isEditable } from '~/app/domain/needs/need-after';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths } from '~/app/posting/posting-paths';
import { shownNeed } from '~/app/posting/shown-need';
import { stepFaults } from '~/app/server/answer-step';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { copyNeed } from '~/app/usecases/needs/copy-need';
import { readNeed } from '~/app/usecases/needs/read-need';
import { readSentNeed } from '~/app/usecases/needs/read-sent-need';
import { readEmployerAnalysis } from '~/app/usecases/needs/read-employer-analysis';
import { correctByForm } from './correct-by-form';
import { moveByForm } from './need-forms';
import { NeedPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.need.title || messagesIn('nb').employer.overview.untitled);

export const loader = guardedLoader(
  'routes/company.needs.$needId._index',
  async ({ services, actor, params, request }) => {
    const needId = params.needId ?? '';
    const sent = await readSentNeed(services, actor, needId);
    if (!sent) {
      await ((await readNeed(services, actor, needId)) ?? notFound());
      throw redirect(needPaths(needId).tasks, 303);
    }
    const { standing, contact, undecided, resting, hasProposals, moves, wentOnOn } = sent;
    const { sentOn, callByOn, answerByOn } = sent;
    return {
      need: shownNeed(sent),
      isEditable: isEditable(sent.need.state),
      formId: services.newId(),
      today: osloDateOf(services.clock.now()),
      shared: await readEmployerAnalysis(services, sent),
      isCorrected: new URL(request.url).searchParams.get('sent') === 'correction',
      ...{ standing, sentOn, callByOn, answerByOn },
      ...{ contact, undecided, resting, hasProposals, moves, wentOnOn },
    };
  },
);

export const action = guardedAction(
  'routes/company.needs.$needId._index',
  async ({ services, actor, params, form, intent }) => {
    const needId = params.needId ?? '';
    if (intent === 'copy') {
      const copyId = readFormId(form);
      const copied = await copyNeed(services, actor, needId, copyId);
      if (copied.ok) return redirect(needPaths(copyId).tasks, 303);
      return copied.code === 'company-stopped' ? redirect('/company', 303) : notFound();
    }
    if (intent === 'correct') return correctByForm({ services, actor, needId, form });
    const today = osloDateOf(services.clock.now());
    const moved = await moveByForm(intent, { services, actor, needId, form, today });
    if (moved.ok) return redirect(needPaths(needId).need, 303);
    if (moved.code === 'faults') return stepFaults(form, moved.errors);
    if (moved.code === 'words') {
      const { errors, doubt } = moved;
      return data({ errors, values: typedValues(form), doubt }, { status: 422 });
    }
    if (moved.code === 'not-found') return notFound();
    const message = messagesIn('nb').employer.need.changedMeanwhile;
    return data({ errors: {}, values: typedValues(form), message }, { status: 409 });
  },
);

export default function Need() {
  return <NeedPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
