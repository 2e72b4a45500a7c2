import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { needCompletionSchema, needCompletionValues } from '~/app/domain/needs/need-completion';
import { savedTaskValues, taskCompletionSchema } from '~/app/domain/needs/task-completion';
import type { FormValues } from '~/app/domain/profiles/block-form';
import type { WordAnswer } from '~/app/domain/vocabulary/understand-text';
import type { FormState } from '~/app/forms/form-state';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { draftIsSaved, formOf, withDraft, type BegunForm } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { afterMeanwhile, seenFormOf } from '~/app/server/seen-form';
import type { Services } from '~/app/services';
import { completeNeed, type Completion } from '~/app/usecases/needs/complete-need';
import { readPostedNeed, type PostedNeedView } from '~/app/usecases/needs/read-posted-need';
import { understandWords, type SaidOfWords } from '~/app/usecases/matching/understand-words';
import type { UnderstoodFields } from '~/app/views/word-panel';
import { needTexts, taskTexts } from './complete-texts';
import { CompletePage } from './page';

const t = messagesIn('nb').specialist.words;

export const meta: MetaFunction<typeof loader> = (args) => titled(args, args.data?.title ?? '');

/** The form of one task (`?task=`), or of the need as a whole. */
export const loader = guardedLoader('routes/needs.$needId_.complete', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readPostedNeed(args.services, args.actor, needId)) ?? notFound();
  const taskId = taskOf(args.request);
  const needTitle = view.need.title ?? '';
  if (taskId === null) {
    return {
      needId,
      needTitle,
      title: needTitle,
      of: 'need',
      ...(await withDraft(args, needCompletionValues(view.need))),
      understood: {},
    };
  }
  const task = view.tasks.find(({ id }) => id === taskId) ?? notFound();
  const begun = await withDraft(args, savedTaskValues(task));
  const answers = begun.draftedAt ? readWordAnswers(formOf(begun.values)) : [];
  const said = { answers, decisions: task.details.decided };
  const title = String(begun.values['title'] ?? '');
  const understood = await understoodTitle(args.services, title, said);
  return { needId, needTitle, title: task.title, of: 'task', ...begun, understood };
});

export const action = guardedAction('routes/needs.$needId_.complete', async (args) => {
  const { needId = '' } = args.params;
  const taskId = taskOf(args.request);
  const words = readWordAnswers(args.form);
  const typed = typedValues(args.form);
  const again = async (
    { errors = {}, doubt, values = typed, changed }: Partial<FormState & BegunForm>,
    status: number,
  ) => {
    const title = String(values['title'] ?? '');
    const understood = await understoodTitle(args.services, title, { answers: words });
    return data({ errors, doubt, values, changed, understood }, { status });
  };
  if (args.intent === 'show-words') return again({}, 200);
  if (args.intent !== 'save') unknownIntent();
  const read = readCompletion(args.form, taskId, words);
  if (!read.ok) return again(read, 422);
  if (read.value.of === 'need') {
    const { municipality } = read.value.changes;
    const typed = { municipality: municipality ? [municipality] : [] };
    const doubted = await doubtedPlaces(args.services, args.form, typed);
    if (doubted) return again(doubted, 422);
  }
  const sent = seenFormOf(typed);
  const saved = await completeNeed(args.services, args.actor, needId, { ...read.value, sent });
  if (!saved.ok && saved.code === 'changed-meanwhile' && sent) {
    const view = (await readPostedNeed(args.services, args.actor, needId)) ?? notFound();
    return again(afterMeanwhile(sent, savedValues(view, taskId)), 409);
  }
  if (!saved.ok && saved.code === 'not-common') {
    return again({ errors: { 'words-title': t.notCommon(saved.field ?? '') } }, 422);
  }
  if (!saved.ok) notFound();
  await draftIsSaved(args);
  return redirect(`/needs/${needId}`, 303);
});

function savedValues({ need, tasks }: PostedNeedView, taskId: string | null): FormValues {
  if (taskId === null) return needCompletionValues(need);
  return savedTaskValues(tasks.find(({ id }) => id === taskId) ?? notFound());
}

function readCompletion(form: FormData, taskId: string | null, words: readonly WordAnswer[]) {
  if (taskId === null) {
    const read = readForm(form, needCompletionSchema, needTexts);
    return read.ok
      ? { ok: true as const, value: completion({ of: 'need', changes: read.value }) }
      : read;
  }
  const read = readForm(form, taskCompletionSchema, taskTexts);
  return read.ok
    ? { ok: true as const, value: completion({ of: 'task', taskId, changes: read.value, words }) }
    : read;
}

async function understoodTitle(
  { store }: Pick<Services, 'store'>,
  title: string,
  said: SaidOfWords,
): Promise<UnderstoodFields> {
  return { title: await understandWords(store.read, 'title', title, said) };
}

function completion(value: Completion): Completion {
  return value;
}

function taskOf(request: Request): string | null {
  return new URL(request.url).searchParams.get('task');
}

export default function Complete() {
  const { of, values, changed, understood, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CompletePage
      {...page}
      form={sent ?? { values, errors: {} }}
      changed={sent ? sent.changed : changed}
      understood={sent?.understood ?? understood}
      isTask={of === 'task'}
    />
  );
}
