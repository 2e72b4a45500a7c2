import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { answerColleague } from '~/app/usecases/companies/answer-colleague';
import { askColleagues } from '~/app/usecases/companies/ask-colleagues';
import { closeQuestion } from '~/app/usecases/companies/close-question';
import { aboutWork } from '~/app/usecases/companies/about-work';
import { readColleagueQuestions } from '~/app/usecases/companies/read-colleague-questions';
import { colleagueTexts } from './colleague-texts';
import { ColleaguesPage } from './page';

const t = messagesIn('nb').specialist.colleagues;

const askForm = z.object({
  text: z.string({ error: t.errors.text }).trim().min(5, t.errors.text).max(200, t.errors.text),
});

/** Fields carry the question's id, because the page has a form for each. */
const answerForm = z.object({
  questionId: z.string().max(60),
  companyId: z.string({ error: t.errors.company }).max(60, t.errors.company),
  note: z
    .string()
    .trim()
    .max(300, t.errors.note)
    .optional()
    .transform((typed) => typed || null),
});

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/colleagues', async ({ services, actor, request }) => ({
  ...(await readColleagueQuestions(services, actor)),
  about: await aboutWork(services, new URL(request.url).searchParams.get('about')),
  formId: services.newId(),
}));

export const action = guardedAction('routes/colleagues', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent === 'ask') {
    const read = readForm(form, askForm, colleagueTexts);
    if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
    await askColleagues(services, actor, readFormId(form), read.value.text);
    return redirect('/colleagues', 303);
  }
  if (intent === 'answer') {
    const read = readForm(form, answerForm, colleagueTexts);
    if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
    const reply = { ...read.value, answerId: readFormId(form) };
    const answered = await answerColleague(services, actor, reply);
    if (answered.ok) return redirect('/colleagues', 303);
    const isClosed = answered.code === 'closed';
    const errors: Record<string, string> = isClosed ? {} : { companyId: t.errors.company };
    const message = isClosed ? t.closedMeanwhile : undefined;
    const values = { questionId: reply.questionId };
    return data({ errors, values, message }, { status: isClosed ? 409 : 422 });
  }
  if (intent !== 'close') unknownIntent();
  // Closed already is as good: the page shows what stands open.
  await closeQuestion(services, actor, String(form.get('questionId') ?? ''));
  return redirect('/colleagues', 303);
});

export default function Colleagues() {
  const answer = useActionData<typeof action>();
  return <ColleaguesPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
