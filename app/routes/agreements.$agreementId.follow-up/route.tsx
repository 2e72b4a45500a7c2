import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { entryOfQuick, quickContacts } from '~/app/domain/follow-up/quick-contact';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { draftIsSaved, withDraft } from '~/app/server/draft-of-page';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { namesInAgreement } from '~/app/usecases/agreements/names-in-agreement';
import { markAsAnswered } from '~/app/usecases/follow-up/answer-support';
import { correctFollowUp } from '~/app/usecases/follow-up/correct-follow-up';
import { logFollowUp } from '~/app/usecases/follow-up/log-follow-up';
import { readFollowUp } from '~/app/usecases/follow-up/read-follow-up';
import { entryValues, followUpTexts, logForm } from './log-form';
import { FollowUpPage } from './page';

const t = messagesIn('nb').specialist.followUp;

export const meta: MetaFunction<typeof loader> = (args) => {
  const { code = '', company = '' } = args.data?.followUp ?? {};
  return titled(args, t.titleOf(code, company));
};

/** The follow-up with the form of a new contact, or of one she has written herself (`?entry=`). */
export const loader = guardedLoader('routes/agreements.$agreementId.follow-up', async (args) => {
  const { services, actor, params, request } = args;
  const read = await readFollowUp(services, actor, params['agreementId'] ?? '');
  const followUp = read ?? notFound();
  const asked = new URL(request.url).searchParams.get('entry');
  const entry = asked === null ? null : own(followUp, asked);
  const begun = await withDraft(args, entry ? entryValues(entry) : { on: followUp.today });
  return {
    followUp,
    formId: entry?.id ?? services.newId(),
    quickIds: {
      'dropped-in': services.newId(),
      'rang-jobseeker': services.newId(),
      'rang-employer': services.newId(),
    },
    correcting: entry && { seenAt: String(begun.values['seenAt'] ?? entry.correctedAt ?? '') },
    ...begun,
  };
});

function own({ entries }: NonNullable<Awaited<ReturnType<typeof readFollowUp>>>, entryId: string) {
  return entries.find(({ id, isMine }) => id === entryId && isMine) ?? notFound();
}

export const action = guardedAction('routes/agreements.$agreementId.follow-up', async (args) => {
  const { services, actor, params, form, intent } = args;
  const agreementId = params['agreementId'] ?? '';
  const page = `/agreements/${agreementId}/follow-up`;
  const followUp = (await readFollowUp(services, actor, agreementId)) ?? notFound();
  if (intent === 'answered') {
    const requestId = String(form.get('requestId') ?? '');
    const marked = await markAsAnswered(services, actor, { agreementId, requestId });
    if (!marked.ok) notFound();
    return redirect(page, 303);
  }
  const quick = quickContacts.find((contact) => contact === intent);
  if (!quick && intent !== 'save' && intent !== 'correct') unknownIntent();
  const ids = { agreementId, entryId: readFormId(form) };
  if (quick) {
    const entry = entryOfQuick(quick, followUp.today);
    const logged = await logFollowUp(services, actor, ids, entry);
    if (!logged.ok) notFound();
    return redirect(page, 303);
  }
  const names = (await namesInAgreement(services, actor, agreementId)) ?? notFound();
  const read = readForm(form, logForm, { ...followUpTexts, names });
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const seenAt = String(form.get('seenAt') ?? '');
  const written =
    intent === 'save'
      ? await logFollowUp(services, actor, ids, read.value)
      : await correctFollowUp(services, actor, { ...ids, seenAt }, read.value);
  if (written.ok) {
    await draftIsSaved(args);
    return redirect(page, 303);
  }
  const values = typedValues(form);
  if (written.code === 'changed-meanwhile') {
    const { correctedAt } = own(followUp, ids.entryId);
    const fresh = { ...values, seenAt: correctedAt ?? '' };
    return data({ errors: {}, values: fresh, message: t.changedMeanwhile }, { status: 409 });
  }
  if (written.code === 'bad-day' || written.code === 'next-before') {
    const field = written.code === 'bad-day' ? 'on' : 'nextOn';
    return data(
      { errors: { [field]: t.errors[field] }, values, message: undefined },
      { status: 422 },
    );
  }
  notFound();
});

export default function FollowUp() {
  return (
    <FollowUpPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
