import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { supportLevels } from '~/app/domain/agreements/support-level';
import type { SpecialistActor } from '~/app/auth/actor';
import { tenQuestionsSchema } from '~/app/domain/proposals/ten-questions-form';
import type { Services } from '~/app/services';
import { assessMatch } from '~/app/usecases/matching/assess-match';
import type { PersonAndNeed } from '~/app/usecases/proposals/read-person-requirements';
import { messagesIn } from '~/app/i18n/messages';
import { titled } from '~/app/frame/page-title';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { draftProposal } from '~/app/usecases/proposals/draft-proposal';
import { openNeed } from '~/app/usecases/needs/open-need';
import { readMatch } from '~/app/usecases/matching/read-match';
import { MatchPage } from './page';

const t = messagesIn('nb').specialist.matches;
const schema = z.object({ supportLevel: z.coerce.number().pipe(z.literal(supportLevels)) });

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data ? t.page.title(args.data.code, args.data.needTitle) : '');

export const loader = guardedLoader('routes/needs.$needId.matches.$profileId', async (args) => {
  const { needId = '', profileId = '' } = args.params;
  return (await readMatch(args.services, args.actor, { needId, profileId })) ?? notFound();
});

export const action = guardedAction('routes/needs.$needId.matches.$profileId', async (args) => {
  if (!['propose', 'open-need', 'assess'].includes(args.intent)) unknownIntent();
  const { needId = '', profileId = '' } = args.params;
  const { services, actor, form } = args;
  if (args.intent === 'open-need') {
    const opened = await openNeed(services, actor, needId);
    if (!opened.ok && opened.code === 'not-found') notFound();
    return redirect(`/needs/${needId}/matches/${profileId}`, 303);
  }
  if (args.intent === 'assess') return assess(args, { needId, profileId });
  const read = readForm(form, schema);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const wanted = { needId, profileId, ...read.value };
  const drafted = await draftProposal(services, actor, wanted);
  if (drafted.ok) return redirect(`/proposals/${drafted.value.proposalId}`, 303);
  if (drafted.code === 'not-found') notFound();
  const values = typedValues(form);
  return data({ errors: {}, values, message: t.whyNot[drafted.code] }, { status: 409 });
});

/** The specialist's own ten answers, saved if nobody has saved others since the page was opened. */
async function assess({ services, actor, form }: Assessing, pair: PersonAndNeed) {
  const read = readForm(form, tenQuestionsSchema);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const seenAt = String(form.get('seenAt') ?? '') || null;
  const saved = await assessMatch(services, actor, pair, { answers: read.value, seenAt });
  if (saved.ok) return redirect(`/needs/${pair.needId}/matches/${pair.profileId}`, 303);
  if (saved.code === 'not-found') notFound();
  const message = messagesIn('nb').specialist.tenQuestions.changedMeanwhile;
  return data({ errors: {}, values: typedValues(form), message }, { status: 409 });
}

interface Assessing {
  readonly services: Services;
  readonly actor: SpecialistActor;
  readonly form: FormData;
}

export default function MatchRoute() {
  const answer = useActionData<typeof action>();
  return <MatchPage view={useLoaderData<typeof loader>()} answer={answer} />;
}
