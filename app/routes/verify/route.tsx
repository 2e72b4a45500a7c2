import { data, type HeadersFunction, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { tooManyTries } from '~/app/server/too-many';
import { verifyCopy } from '~/app/usecases/agreements/verify-copy';
import { VerifyPage } from './page';
import { readHeldUp } from './read-held-up';

const t = messagesIn('nb').agreement.verify;

export const meta: MetaFunction = (args) => titled(args, t.title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = guardedLoader('routes/verify', async () => ({}));

export const action = guardedAction('routes/verify', async (args) => {
  const { services, clientAddress, form, intent } = args;
  if (intent !== 'verify') unknownIntent();
  const values = { code: String(form.get('code') ?? '').slice(0, 200) };
  const held = await readHeldUp(form);
  if (!held.ok) {
    const field = held.code === 'notCode' ? 'code' : 'file';
    return data({ errors: { [field]: t.errors[held.code] }, values }, { status: 422 });
  }
  const verified = await verifyCopy(services, held.value, clientAddress);
  if (!verified.ok) return tooManyTries(verified, t.tooMany, values);
  const what = 'file' in held.value ? ('file' as const) : ('code' as const);
  return data({ errors: {}, values, what, known: verified.value });
});

export default function Verify() {
  return <VerifyPage answer={useActionData<typeof action>()} />;
}
