import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { officeForm } from '~/app/routes/admin.offices._index/office-form';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { changeOffice } from '~/app/usecases/offices/change-office';
import { readOffices } from '~/app/usecases/offices/read-offices';
import { OfficePage } from './page';

const t = messagesIn('nb').offices;

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.office.name ?? t.title);

export const loader = guardedLoader('routes/admin.offices.$officeId', async (args) => ({
  office: (await readOffice(args.services, args.params.officeId)) ?? notFound(),
}));

export const action = guardedAction('routes/admin.offices.$officeId', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'save') unknownIntent();
  const office = (await readOffice(services, args.params.officeId)) ?? notFound();
  const read = readForm(form, officeForm);
  if (!read.ok) return data({ ...read, message: undefined }, { status: 422 });
  const seenAt = String(form.get('seenAt') ?? '');
  const change = { officeId: office.id, seenAt, ...read.value };
  const changed = await changeOffice(services, actor, change);
  if (changed.ok) return redirect('/admin/offices?done=saved', 303);
  if (changed.code === 'not-found') return notFound();
  const values = typedValues(form);
  if (changed.code === 'changed-meanwhile') {
    return data({ errors: {}, values, message: t.errors.changedMeanwhile }, { status: 409 });
  }
  const errors: Record<string, string> = {
    'name-taken': { name: t.errors.nameTaken },
    'has-people': { isInUse: t.errors.hasPeople(office.specialists) },
  }[changed.code];
  return data({ errors, values, message: undefined }, { status: 422 });
});

async function readOffice(services: Services, officeId: string | undefined) {
  return (await readOffices(services)).find(({ id }) => id === officeId);
}

export default function OfficeRoute() {
  return <OfficePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
