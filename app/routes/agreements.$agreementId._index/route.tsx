import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { FormValues } from '~/app/domain/profiles/block-form';
import { messagesIn } from '~/app/i18n/messages';
import { draftIsSaved, withDraft } from '~/app/server/draft-of-page';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { typedValues } from '~/app/server/read-form';
import { afterMeanwhile, seenFormOf } from '~/app/server/seen-form';
import { acceptAsSpecialist } from '~/app/usecases/agreements/accept-as-specialist';
import { callBackAgreement } from '~/app/usecases/agreements/call-back-agreement';
import { confirmSolutions } from '~/app/usecases/agreements/confirm-solutions';
import { namesInAgreement } from '~/app/usecases/agreements/names-in-agreement';
import { readAgreement } from '~/app/usecases/agreements/read-agreement';
import { revokePartyLink } from '~/app/usecases/agreements/revoke-party-link';
import { sendAgreement } from '~/app/usecases/agreements/send-agreement';
import { sendLinkAnew } from '~/app/usecases/agreements/send-link-anew';
import { hideDraft, showDraft } from '~/app/usecases/agreements/show-draft';
import { stopAgreementReminders } from '~/app/usecases/agreements/stop-agreement-reminders';
import { throwAwayDraft } from '~/app/usecases/agreements/throw-away-draft';
import { talkedAboutStopping } from '~/app/usecases/agreements/talked-about-stopping';
import { readMeetingAnswer } from './read-meeting-answer';
import { AgreementPage, type SentForm } from './page';
import { saveDecision } from './save-decision';
import { saveSentForm } from './save-sent-form';

export const meta: MetaFunction<typeof loader> = ({ data: agreement }) => {
  const t = messagesIn('nb');
  const title = t.agreement.edit.title(agreement?.companyName ?? '');
  return [{ title: `${title} – ${t.site.name}` }];
};

export const loader = guardedLoader('routes/agreements.$agreementId._index', async (args) => {
  const { actor, params, services } = args;
  const found = (await readAgreement(services, actor, params.agreementId ?? '')) ?? notFound();
  const { values, draftedAt, changed } = await withDraft(args, found.fields);
  const isCurrent = changed !== undefined || draftedAt === undefined;
  const fields = isCurrent ? { ...values, seenAt: found.seenAt } : values;
  return { ...found, fields, draftedAt, changed };
});

const t = messagesIn('nb').agreement.edit;

export const action = guardedAction('routes/agreements.$agreementId._index', async (args) => {
  const { actor, params, services, form, intent } = args;
  const agreementId = params.agreementId ?? '';
  const page = `/agreements/${agreementId}`;
  const contentHash = String(form.get('contentHash') ?? '').slice(0, 128);

  if (intent === 'save' || intent === 'lay-out') {
    const saved = await saveSentForm(services, actor, agreementId, form, intent);
    if (saved.ok) {
      await draftIsSaved(args);
      return redirect(page, 303);
    }
    if (saved.code === 'not-found') return notFound();
    const { errors, values, doubt } = saved;
    if (saved.code === 'faults') {
      return data({ errors, values, problem: null, doubt }, { status: 422 });
    }
    return data(await savedElsewhere(args, agreementId, values), { status: 409 });
  }
  if (intent === 'decide') {
    const names = (await namesInAgreement(services, actor, agreementId)) ?? notFound();
    const decided = await saveDecision(services, actor, agreementId, form, names);
    if (decided.ok) return redirect(page, 303);
    const { status, errors, values, problem, doubt } = decided;
    if (status === 404) return notFound();
    return data({ errors, values, problem, doubt }, { status });
  }
  if (intent === 'talked') {
    await talkedAboutStopping(services, actor, agreementId);
    return redirect(page, 303);
  }
  if (intent === 'send') return answered(await sendAgreement(services, actor, agreementId), page);
  if (intent === 'confirm-solutions') {
    const confirmHash = String(form.get('confirmHash') ?? '').slice(0, 128);
    return answered(await confirmSolutions(services, actor, agreementId, confirmHash), page);
  }
  if (intent === 'stop-reminders') {
    return answered(await stopAgreementReminders(services, actor, agreementId), page);
  }
  if (intent === 'show-draft' || intent === 'hide-draft') {
    const change = intent === 'show-draft' ? showDraft : hideDraft;
    return answered(await change(services, actor, agreementId), page);
  }
  if (intent === 'revoke-link' || intent === 'send-link') {
    const role = form.get('role') === 'jobseeker' ? 'jobseeker' : 'employer';
    const tend = intent === 'revoke-link' ? revokePartyLink : sendLinkAnew;
    return answered(await tend(services, actor, { agreementId, role }), page);
  }
  if (intent === 'call-back') {
    return answered(await callBackAgreement(services, actor, agreementId), page);
  }
  if (intent === 'throw-away') {
    const thrown = await throwAwayDraft(services, actor, agreementId);
    if (!thrown.ok) return answered(thrown, page);
    await draftIsSaved(args);
    return redirect(`/proposals/${thrown.value.proposalId}`, 303);
  }
  if (intent === 'accept') {
    const as = { name: actor.name };
    const own = { agreementId, contentHash, role: 'specialist', as } as const;
    return answered(await acceptAsSpecialist(services, actor, own), page);
  }
  if (intent === 'accept-in-meeting') {
    const said = readMeetingAnswer(form);
    if (!said.ok) {
      const { errors, values } = said;
      return data({ errors, values, problem: null }, { status: 422 });
    }
    const given = { agreementId, contentHash, ...said.value };
    const accepted = await acceptAsSpecialist(services, actor, given);
    if (accepted.ok || accepted.code !== 'other-name') return answered(accepted, page);
    const errors = { name: t.refusals['other-name'] };
    return data({ errors, values: typedValues(form), problem: null }, { status: 422 });
  }
  return unknownIntent();
});

/** The sent form with what was saved elsewhere meanwhile; sent once more, it is saved. */
async function savedElsewhere(
  { services, actor }: Parameters<typeof withDraft>[0],
  agreementId: string,
  typed: FormValues,
): Promise<SentForm> {
  const { fields, seenAt } = (await readAgreement(services, actor, agreementId)) ?? notFound();
  const sent = seenFormOf(typed);
  const { values, changed } = sent ? afterMeanwhile(sent, fields) : { values: typed, changed: {} };
  return { errors: {}, values: { ...values, seenAt }, problem: t.errors.changed, changed };
}

type Refused = 'not-found' | keyof typeof t.refusals;

/** Back to the page when it went well, which then says so; else the page with the reason. */
function answered(
  result: { readonly ok: true } | { readonly ok: false; readonly code: Refused },
  page: string,
) {
  if (result.ok) return redirect(page, 303);
  if (result.code === 'not-found') return notFound();
  return data({ errors: {}, values: null, problem: t.refusals[result.code] }, { status: 409 });
}

export default function AgreementRoute() {
  const agreement = useLoaderData<typeof loader>();
  return <AgreementPage agreement={agreement} sent={useActionData<typeof action>()} />;
}
