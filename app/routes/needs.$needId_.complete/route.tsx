import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { needCompletionSchema, needCompletionValues } from '~/app/domain/needs/need-completion';
import { taskCompletionSchema, taskCompletionValues } from '~/app/domain/needs/task-completion';
import type { WordAnswer } from '~/app/domain/vocabulary/understand-text';
import { readWordAnswers } from '~/app/forms/read-word-answers';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { doubtedPlaces } from '~/app/server/doubted-places';
import { draftIsSaved, formOf, withDraft } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { completeNeed, type Completion } from '~/app/usecases/needs/complete-need';
import { readPostedNeed } from '~/app/usecases/needs/read-posted-need';
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
  const saved = { ...taskCompletionValues(task.details), title: task.title };
  const begun = await withDraft(args, saved);
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
  const again = async (errors: Readonly<Record<string, string>>, status: number) => {
    const values = typedValues(args.form);
    const title = String(values.title ?? '');
    const understood = await understoodTitle(args.services, title, { answers: words });
    return data({ values, errors, understood }, { status });
  };
  if (args.intent === 'show-words') return again({}, 200);
  if (args.intent !== 'save') unknownIntent();
  const read = readCompletion(args.form, taskId, words);
  if (!read.ok) return again(read.errors, 422);
  if (read.value.of === 'need') {
    const { municipality } = read.value.changes;
    const typed = { municipality: municipality ? [municipality] : [] };
    const doubted = await doubtedPlaces(args.services, args.form, typed);
    if (doubted) return data({ ...doubted, understood: {} }, { status: 422 });
  }
  const saved = await completeNeed(args.services, args.actor, needId, read.value);
  if (!saved.ok && saved.code === 'not-common') {
    return again({ 'words-title': t.notCommon(saved.field ?? '') }, 422);
  }
  if (!saved.ok) notFound();
  await draftIsSaved(args);
  return redirect(`/needs/${needId}`, 303);
});

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
  const { of, values, understood, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <CompletePage
      {...page}
      form={sent ?? { values, errors: {} }}
      understood={sent?.understood ?? understood}
      isTask={of === 'task'}
    />
  );
}
