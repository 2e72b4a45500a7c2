import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { confirmCompanyImport } from '~/app/usecases/companies/file/confirm-company-import';
import { discardCompanyImport } from '~/app/usecases/companies/file/discard-company-import';
import { readCompanyImport } from '~/app/usecases/companies/file/read-company-import';
import { DonePage } from './done-page';
import { PreviewPage } from './page';
import { fillQuery, readFill, readPreviewQuestion } from './preview-question';

const t = messagesIn('nb').companyFile;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.view.isDone ? t.doneTitle : t.previewTitle);

export const loader = guardedLoader('routes/admin.companies.import.$importId', async (args) => {
  const { services, actor, params, request } = args;
  const importId = params.importId ?? '';
  const question = readPreviewQuestion(request);
  const reading = { words: t.words, fill: readFill(request, t.words) };
  const view = await readCompanyImport(services, actor, importId, { question, ...reading });
  return view ? { importId, view } : notFound();
});

export const action = guardedAction('routes/admin.companies.import.$importId', async (args) => {
  const { services, actor, params, request, form, intent } = args;
  const importId = params.importId ?? '';
  if (intent === 'discard') {
    await discardCompanyImport(services, actor, importId);
    return redirect('/admin/companies/import', 303);
  }
  if (intent !== 'confirm') unknownIntent();
  const hash = String(form.get('hash') ?? '');
  const fill = readFill(request, t.words);
  const reading = { hash, words: t.words, fill };
  const done = await confirmCompanyImport(services, actor, importId, reading);
  if (done.ok) return redirect(`/admin/companies/import/${importId}?${fillQuery(fill)}`, 303);
  if (done.code === 'not-found') return notFound();
  return data({ message: t.changedMeanwhile }, { status: 409 });
});

export default function ImportedFile() {
  const { importId, view } = useLoaderData<typeof loader>();
  const message = useActionData<typeof action>()?.message;
  if (view.isDone) return <DonePage added={view.added} changed={view.changed} />;
  return <PreviewPage importId={importId} preview={view} message={message} />;
}
