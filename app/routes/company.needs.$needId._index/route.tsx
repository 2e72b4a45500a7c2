import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { FormAnswer } from '~/app/forms/form-answer';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { needPaths } from '~/app/posting/posting-paths';
import { shownNeed } from '~/app/posting/shown-need';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { correctAnalysis } from '~/app/usecases/correct-analysis';
import { readNeed } from '~/app/usecases/read-need';
import { readSentNeed } from '~/app/usecases/read-sent-need';
import { readEmployerAnalysis } from '~/app/usecases/read-employer-analysis';
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
    const { standing, sentOn, callByOn, answerByOn, contact } = sent;
    return {
      need: shownNeed(sent),
      standing,
      sentOn,
      callByOn,
      answerByOn,
      contact,
      shared: await readEmployerAnalysis(services, sent),
      formId: services.newId(),
      isCorrected: new URL(request.url).searchParams.get('sent') === 'correction',
    };
  },
);

const t = messagesIn('nb').employer.need;
const correction = z.object({
  text: z
    .string(t.correctionMissing)
    .trim()
    .min(1, t.correctionMissing)
    .max(1000, t.correctionTooLong),
});

/** The company says what is wrong in what we wrote down together. */
export const action = guardedAction('routes/company.needs.$needId._index', async (args) => {
  if (args.intent !== 'correct') unknownIntent();
  const { services, actor, form } = args;
  const { needId = '' } = args.params;
  const read = readForm(form, correction);
  if (!read.ok) return data<FormAnswer>(read, { status: 422 });
  const sent = await correctAnalysis(services, actor, needId, {
    id: readFormId(form),
    text: read.value.text,
  });
  if (sent.ok) return redirect(`/company/needs/${needId}?sent=correction`, 303);
  if (sent.code === 'not-found') notFound();
  const errors = { text: t.correctionTooMany };
  return data<FormAnswer>({ errors, values: typedValues(form) }, { status: 409 });
});

export default function Need() {
  const answer = useActionData<typeof action>();
  return <NeedPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
