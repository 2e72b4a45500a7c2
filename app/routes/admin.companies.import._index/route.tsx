import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { sendCompanyFile } from '~/app/usecases/companies/file/send-company-file';
import { ImportPage } from './page';
import { readSentFile } from './sent-file';

const t = messagesIn('nb').companyFile;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.companies.import._index', async (args) => ({
  formId: args.services.newId(),
}));

export const action = guardedAction('routes/admin.companies.import._index', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'preview') unknownIntent();
  const importId = readFormId(form);
  const values = { formId: importId, text: String(form.get('text') ?? '') };
  const file = await readSentFile(form);
  if (!file.ok) {
    return data({ errors: { file: t.errors[file.code] }, values }, { status: 422 });
  }
  const content = file.value;
  const sent = await sendCompanyFile(services, actor, { importId, content, words: t.words });
  if (sent.ok) return redirect(`/admin/companies/import/${importId}`, 303);
  const faults = sent.faults.map(({ code, line, column }) =>
    t.fileFaults[code](line, column ?? ''),
  );
  return data({ errors: { file: faults.join(' ') }, values }, { status: 422 });
});

export default function Import() {
  return <ImportPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
