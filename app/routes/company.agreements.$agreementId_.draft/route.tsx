import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { previewFields } from '~/app/domain/agreements/preview';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { noteFault } from '~/app/server/check-note';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { commentOnDraft } from '~/app/usecases/agreements/comment-on-draft';
import { namesInDraft } from '~/app/usecases/agreements/names-in-draft';
import { readShownDraft } from '~/app/usecases/agreements/read-shown-draft';
import { commentName, commentSchema, commentTexts, commentsFrom } from './comment-form';
import { ShownDraftPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, messagesIn('nb').agreement.preview.title);

export const loader = guardedLoader(
  'routes/company.agreements.$agreementId_.draft',
  async ({ actor, params, services }) =>
    (await readShownDraft(services, actor, params.agreementId ?? '')) ?? notFound(),
);

export const action = guardedAction(
  'routes/company.agreements.$agreementId_.draft',
  async ({ actor, params, services, form, intent }) => {
    if (intent !== 'comment') unknownIntent();
    const agreementId = params.agreementId ?? '';
    const names = (await namesInDraft(services, actor, agreementId)) ?? notFound();
    const sent = readForm(form, commentSchema, { ...commentTexts, names });
    if (!sent.ok) return data(sent, { status: 422 });
    const errors = faultsIn(sent.value, names);
    if (Object.keys(errors).length > 0) {
      return data({ errors, values: typedValues(form) }, { status: 422 });
    }
    const kept = await commentOnDraft(services, actor, agreementId, commentsFrom(sent.value));
    if (!kept.ok) return notFound();
    return redirect(`/company/agreements/${agreementId}/draft`, 303);
  },
);

/** What an employer may not ask, it may not write about her either. */
function faultsIn(sent: Readonly<Record<string, string>>, names: readonly string[]) {
  return Object.fromEntries(
    previewFields.flatMap((field) => {
      const name = commentName(field);
      const fault = noteFault({ text: sent[name], label: commentTexts.labels[name] ?? '', names });
      return fault ? [[name, fault.note]] : [];
    }),
  );
}

export default function ShownDraftRoute() {
  return (
    <ShownDraftPage
      draft={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
    />
  );
}
