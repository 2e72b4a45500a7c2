import { data, redirect, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { choreSchema, longestChorePlace } from '~/app/domain/chores/chore';
import { faultWords } from '~/app/forms/fault-words';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { readFormId } from '~/app/server/form-id';
import { guardedAction, guardedLoader, linkEnded, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { tooManyTries } from '~/app/server/too-many';
import { findOpenList } from '~/app/usecases/chores/find-open-list';
import { putInChore } from '~/app/usecases/chores/put-in-chore';
import { choreTexts } from './chore-texts';
import { PutInPage } from './page';

const t = messagesIn('nb').chores.put;

export const meta: MetaFunction = (args) => titled(args, t.title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = guardedLoader('routes/c.$token', async ({ services, params, request }) => {
  const list = await findOpenList(services.store.read, services, params.token ?? '');
  if (!list) return linkEnded();
  const query = new URL(request.url).searchParams;
  return {
    company: list.company,
    formId: services.newId(),
    isPutIn: query.has('sent'),
    place: (query.get('place') ?? '').slice(0, longestChorePlace),
  };
});

export const action = guardedAction('routes/c.$token', async (args) => {
  const { services, clientAddress, params, form, intent } = args;
  if (intent !== 'put-in') unknownIntent();
  const choreId = readFormId(form);
  const { token = '' } = params;
  const read = readForm(form, choreSchema, choreTexts);
  if (!read.ok) {
    const { values, doubt, isAboutWords } = read;
    const errors = isAboutWords ? read.errors : faultWords(t.faults, read.errors);
    return data({ errors, values, doubt, message: undefined }, { status: 422 });
  }
  const put = await putInChore(services, { token, choreId, clientAddress, chore: read.value });
  if (!put.ok && put.code === 'too-many') return tooManyTries(put, t.tooMany, typedValues(form));
  if (!put.ok && put.code === 'not-found') return linkEnded();
  if (!put.ok) {
    return data({ errors: {}, values: typedValues(form), message: t.full }, { status: 409 });
  }
  const next = new URLSearchParams({ sent: '1', place: read.value.place ?? '' });
  return redirect(`/c/${token}?${next}`, 303);
});

export default function PutIn() {
  return <PutInPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
