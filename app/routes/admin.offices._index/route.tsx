import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { addOffice } from '~/app/usecases/offices/add-office';
import { readOffices } from '~/app/usecases/offices/read-offices';
import { newOfficeForm } from './office-form';
import { OfficesPage } from './page';

const t = messagesIn('nb').offices;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.offices._index', async (args) => ({
  formId: args.services.newId(),
  offices: await readOffices(args.services),
  done: new URL(args.request.url).searchParams.get('done'),
}));

export const action = guardedAction('routes/admin.offices._index', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'add') unknownIntent();
  const read = readForm(form, newOfficeForm);
  if (!read.ok) return data(read, { status: 422 });
  const officeId = readFormId(form);
  const added = await addOffice(services, actor, { officeId, name: read.value.name });
  if (added.ok) return redirect('/admin/offices?done=added', 303);
  const errors: Record<string, string> = { name: t.errors.nameTaken };
  return data({ errors, values: typedValues(form) }, { status: 422 });
});

export default function Offices() {
  return (
    <OfficesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}
