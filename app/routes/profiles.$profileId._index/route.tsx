import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { answerObjection } from '~/app/usecases/companies/answer-objection';
import { openFoundJob } from '~/app/usecases/found-jobs/open-found-job';
import { chooseOffice } from '~/app/usecases/profiles/choose-office';
import { readProfile } from '~/app/usecases/profiles/read-profile';
import { endSharingAsSpecialist } from '~/app/usecases/sharings/end-sharing';
import { answerSearch } from '~/app/usecases/searches/answer-search';
import { searchAnswerForm } from './intents';
import { ProfilePage } from './page';

const messages = messagesIn('nb').specialist;
const t = messages.searches.errors;

export const meta: MetaFunction<typeof loader> = (args) => titled(args, args.data?.code ?? '');

export const loader = guardedLoader('routes/profiles.$profileId._index', async (args) => {
  const { profileId = '' } = args.params;
  return (await readProfile(args.services, args.actor, profileId)) ?? notFound();
});

/** Talked about once: the same again, or another's, is not found. */
export const action = guardedAction('routes/profiles.$profileId._index', async (args) => {
  const { services, actor, form, intent } = args;
  const { profileId = '' } = args.params;
  if (intent === 'settle') {
    const objectionId = String(form.get('objectionId') ?? '');
    const settled = await answerObjection(services, actor, { profileId, objectionId });
    if (!settled.ok) notFound();
    return redirect(`/profiles/${profileId}`, 303);
  }
  if (intent === 'office') {
    const chosen = String(form.get('office') ?? '') || null;
    const saved = await chooseOffice(services, actor, profileId, chosen);
    if (saved.ok) return redirect(`/profiles/${profileId}`, 303);
    if (saved.code === 'not-found') notFound();
    const errors: Record<string, string> = { office: messages.profiles.office.error };
    return data({ errors, values: typedValues(form), message: undefined }, { status: 422 });
  }
  if (intent === 'take-up') {
    const foundJobId = String(form.get('foundJobId') ?? '');
    if (!(await openFoundJob(services, actor, { profileId, foundJobId }))) notFound();
    const companyId = String(form.get('companyId') ?? '');
    if (!/^[\w-]+$/.test(companyId)) {
      const errors: Record<string, string> = { companyId: messages.foundJobs.errors.company };
      return data({ errors, values: typedValues(form), message: undefined }, { status: 422 });
    }
    const from = new URLSearchParams({ person: profileId, found: foundJobId });
    return redirect(`/companies/${companyId}/need?${from}`, 303);
  }
  if (intent === 'end-sharing') {
    const sharingId = String(form.get('sharingId') ?? '');
    const ended = await endSharingAsSpecialist(services, actor, { profileId, sharingId });
    return ended.ok ? redirect(`/profiles/${profileId}#sharings`, 303) : notFound();
  }
  if (intent !== 'answer-search') unknownIntent();
  const read = readForm(form, searchAnswerForm);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const answered = await answerSearch(services, actor, { profileId, ...read.value });
  if (answered.ok) return redirect(`/profiles/${profileId}#searches`, 303);
  if (answered.code === 'not-found') notFound();
  const isReason = answered.code === 'reason-missing';
  const errors: Record<string, string> = isReason ? { reason: t.reason } : {};
  const message = isReason ? undefined : t.late;
  const sent = { errors, values: typedValues(form), message };
  return data(sent, { status: isReason ? 422 : 409 });
});

export default function Profile() {
  const answer = useActionData<typeof action>();
  const [asked] = useSearchParams();
  return (
    <ProfilePage
      profile={useLoaderData<typeof loader>()}
      answer={answer}
      isUnchanged={asked.has('unchanged')}
    />
  );
}
