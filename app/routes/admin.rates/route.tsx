import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import { rateForm } from '~/app/domain/schemes/rate-form';
import { faultWords } from '~/app/forms/fault-words';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { addRate } from '~/app/usecases/schemes/add-rate';
import { readRates } from '~/app/usecases/schemes/read-rates';
import { RatesPage } from './page';
import { rateTexts } from './rate-texts';

const t = messagesIn('nb').rates;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/admin.rates', async ({ services, request }) => ({
  formId: services.newId(),
  view: await readRates(services),
  isAdded: new URL(request.url).searchParams.get('done') === 'added',
}));

export const action = guardedAction('routes/admin.rates', async (args) => {
  const { services, actor, form, intent } = args;
  if (intent !== 'add') unknownIntent();
  const id = readFormId(form);
  const read = readForm(form, rateForm(osloDateOf(services.clock.now())), rateTexts);
  if (!read.ok) {
    const { values, doubt, isAboutWords } = read;
    const errors = isAboutWords ? read.errors : faultWords(t.faults, read.errors, t.faults.date);
    return data({ errors, values, doubt }, { status: 422 });
  }
  await addRate(services, actor, { id, ...read.value });
  return redirect('/admin/rates?done=added', 303);
});

export default function Rates() {
  return <RatesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
