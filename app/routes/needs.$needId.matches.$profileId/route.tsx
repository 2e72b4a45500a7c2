import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { supportLevels } from '~/app/domain/agreements/support-level';
import type { SpecialistActor } from '~/app/auth/actor';
import { tenQuestionsSchema } from '~/app/domain/proposals/ten-questions-form';
import type { Result } from '~/app/domain/result';
import type { Services } from '~/app/services';
import { carveWithout } from '~/app/usecases/carving/carve-without';
import { assessMatch } from '~/app/usecases/matching/assess-match';
import { finishNote } from '~/app/usecases/matching/finish-match-note';
import { keepMatch } from '~/app/usecases/matching/keep-match';
import type { PersonAtNeed } from '~/app/usecases/matching/open-pair';
import { takeUpChange } from '~/app/usecases/matching/take-up-change';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readFormId } from '~/app/server/form-id';
import { readForm, typedValues } from '~/app/server/read-form';
import { draftProposal } from '~/app/usecases/proposals/draft-proposal';
import { openNeed } from '~/app/usecases/needs/open-need';
import { readMatch } from '~/app/usecases/matching/read-match';
import { MatchPage } from './page';

const t = messagesIn('nb').specialist.matches;
const schema = z.object({ supportLevel: z.coerce.number().pipe(z.literal(supportLevels)) });

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.page.title(args.data.view.code, args.data.view.needTitle) : '');

export const loader = guardedLoader('routes/needs.$needId.matches.$profileId', async (args) => {
  const { needId = '', profileId = '' } = args.params;
  const view = (await readMatch(args.services, args.actor, { needId, profileId })) ?? notFound();
  const { newId } = args.services;
  return { view, formId: newId(), leverIds: view.match.levers.map(() => newId()) };
});

export const action = guardedAction('routes/needs.$needId.matches.$profileId', async (args) => {
  const { needId = '', profileId = '' } = args.params;
  const pair = { needId, profileId };
  const { services, actor, form } = args;
  switch (args.intent) {
    case 'propose':
      return propose(args, pair);
    case 'assess':
      return assess(args, pair);
    case 'note-change':
    case 'ask-task':
      return takeUp(args, pair, args.intent === 'ask-task' ? 'company' : 'own-list');
    case 'carve':
      return carve(args, pair);
    case 'keep':
      return backTo(pair, await keepMatch(services, actor, pair, readFormId(form)));
    case 'finish-note': {
      const noteId = String(form.get('noteId') ?? '');
      return backTo(pair, await finishNote(services, actor, { profileId, noteId }), '#changes');
    }
    case 'open-need': {
      const opened = await openNeed(services, actor, needId);
      if (!opened.ok && opened.code === 'not-found') notFound();
      return redirect(pathOf(pair), 303);
    }
    default:
      return unknownIntent();
  }
});

/** A proposal of her for this need, or why there is none now. */
async function propose({ services, actor, form }: Acting, pair: PersonAtNeed) {
  const read = readForm(form, schema);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const wanted = { ...pair, ...read.value };
  const drafted = await draftProposal(services, actor, wanted);
  if (drafted.ok) return redirect(`/proposals/${drafted.value.proposalId}`, 303);
  if (drafted.code === 'not-found') notFound();
  const values = typedValues(form);
  return data({ errors: {}, values, message: t.whyNot[drafted.code] }, { status: 409 });
}

/** A change, on one's own list or as a question about the task; never at the company before her yes. */
async function takeUp(
  { services, actor, form }: Acting,
  pair: PersonAtNeed,
  where: 'own-list' | 'company',
) {
  const lever = String(form.get('lever') ?? '');
  const change = { lever, formId: readFormId(form), where };
  const taken = await takeUpChange(services, actor, pair, change);
  if (taken.ok) return redirect(`${pathOf(pair)}#changes`, 303);
  if (taken.code === 'not-found') notFound();
  const message = messagesIn('nb').specialist.matchPanels.levers.refused[taken.code];
  return data({ errors: {}, values: typedValues(form), message }, { status: 409 });
}

/** A job without the task a change takes out, and on to where it is put together. */
async function carve({ services, actor, form }: Acting, pair: PersonAtNeed) {
  const jobId = readFormId(form);
  const change = { lever: String(form.get('lever') ?? ''), jobId };
  const begun = await carveWithout(services, actor, pair, change);
  if (begun.ok) return redirect(`/profiles/${pair.profileId}/jobs/${jobId}`, 303);
  if (begun.code === 'not-found') notFound();
  const message = t.whyNot[begun.code];
  return data({ errors: {}, values: typedValues(form), message }, { status: 409 });
}

function backTo(pair: PersonAtNeed, result: Result<null, 'not-found'>, place = '') {
  if (!result.ok) notFound();
  return redirect(`${pathOf(pair)}${place}`, 303);
}

function pathOf({ needId, profileId }: PersonAtNeed): string {
  return `/needs/${needId}/matches/${profileId}`;
}

/** The specialist's own ten answers, saved if nobody has saved others since the page was opened. */
async function assess({ services, actor, form }: Acting, pair: PersonAtNeed) {
  const read = readForm(form, tenQuestionsSchema);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const seenAt = String(form.get('seenAt') ?? '') || null;
  const saved = await assessMatch(services, actor, pair, { answers: read.value, seenAt });
  if (saved.ok) return redirect(pathOf(pair), 303);
  if (saved.code === 'not-found') notFound();
  const message = messagesIn('nb').specialist.tenQuestions.changedMeanwhile;
  return data({ errors: {}, values: typedValues(form), message }, { status: 409 });
}

interface Acting {
  readonly services: Services;
  readonly actor: SpecialistActor;
  readonly form: FormData;
}

export default function MatchRoute() {
  const answer = useActionData<typeof action>();
  return <MatchPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
